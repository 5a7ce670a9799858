// What the playground shows, as a picture: the boards and the sum, in the colours of the page.
var playgroundPicture = (function () {
  var CELL = 40;
  var ROW = 34;
  var GAP = 36;
  var SPACE = "http://www.w3.org/2000/svg";

  function element(parent, name, attributes, text) {
    var made = document.createElementNS(SPACE, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text !== undefined) { made.textContent = text; }
    parent.append(made);
    return made;
  }

  function colour(name) {
    // As an element has it: the property itself holds both themes' colours.
    var probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "var(" + name + ")";
    var shown = getComputedStyle(probe).color;
    probe.remove();
    return shown;
  }

  function said(cell) {
    var field = cell.querySelector("input");
    return field ? field.value : cell.textContent;
  }

  // Wide enough for the longest number of the board.
  function width(table) {
    var longest = Array.prototype.reduce.call(table.querySelectorAll("td"), function (most, cell) {
      return Math.max(most, said(cell).length);
    }, 0);
    return Math.max(CELL, 9 * longest + 10);
  }

  function board(svg, table, left, top) {
    var wide = width(table);
    Array.prototype.forEach.call(table.rows, function (row, i) {
      Array.prototype.forEach.call(row.cells, function (cell, j) {
        var x = left + 24 + (j - 1) * wide;
        var y = top + 18 + (i - 1) * ROW;
        var style = getComputedStyle(cell);
        var middle = { x: j ? x + wide / 2 : left + 12, y: (i ? y + ROW / 2 : top + 9) + 5, "text-anchor": "middle" };
        if (cell.tagName === "TH") {
          element(svg, "text", Object.assign(middle, { fill: style.color, "font-size": 12 }), said(cell));
        } else if (i && j) {
          var met = cell.classList.contains("met");
          element(svg, "rect", { x: x, y: y, width: wide, height: ROW, fill: solid(style.backgroundColor),
            stroke: cell.classList.contains("theirs") ? colour("--bad") : met ? colour("--brand") : colour("--rule"),
            "stroke-width": met || cell.classList.contains("theirs") ? 2 : 1,
            "stroke-dasharray": cell.classList.contains("pad") ? "4 3" : "none" });
          if (cell.classList.contains("unread")) {
            element(svg, "path", { d: "M" + x + " " + (y + ROW) + "L" + (x + wide) + " " + y, stroke: colour("--bad"), opacity: 0.5 });
          }
          element(svg, "text", Object.assign(middle, { fill: style.color, "font-size": 15, "font-weight": style.fontWeight }), said(cell));
        }
      });
    });
    return { width: 24 + Math.max(1, table.rows[0].cells.length - 1) * wide, height: 18 + (table.rows.length - 1) * ROW };
  }

  function solid(background) {
    return /^rgba\(.*, 0\)$/.test(background) ? "none" : background;
  }

  // The sum, broken before a plus where it would grow too long.
  function lines(sum) {
    return sum.split(" + ").reduce(function (made, term, n) {
      var last = made[made.length - 1];
      if (n && last.length + term.length < 84) { made[made.length - 1] = last + " + " + term; } else { made.push((n ? "+ " : "") + term); }
      return made;
    }, []);
  }

  function svg(box) {
    var picture = document.createElementNS(SPACE, "svg");
    picture.setAttribute("font-family", "system-ui, sans-serif");
    var ground = element(picture, "rect", { x: 0, y: 0, fill: colour("--paper") });
    var left = 16;
    var bottom = 0;
    box.querySelectorAll(".stage > section").forEach(function (section, n) {
      if (section.hidden || section.querySelector(".board").hidden) { return; }
      if (n) { element(picture, "text", { x: left - GAP / 2 + 6, y: 92, fill: colour("--soft"), "font-size": 20, "text-anchor": "middle" }, section.previousElementSibling.textContent); }
      element(picture, "text", { x: left, y: 28, fill: colour("--ink"), "font-size": 16, "font-weight": 700 }, section.querySelector("h2").textContent);
      var size = board(picture, section.querySelector(".board"), left, 42);
      left += size.width + GAP;
      bottom = Math.max(bottom, 42 + size.height);
    });
    var widest = left - GAP + 16;
    lines(box.querySelector(".sum").textContent).forEach(function (line) {
      bottom += 26;
      element(picture, "text", { x: 16, y: bottom, fill: colour("--ink"), "font-size": 15 }, line);
      widest = Math.max(widest, 32 + 8.5 * line.length);
    });
    var height = bottom + 20;
    picture.setAttribute("viewBox", "0 0 " + widest + " " + height);
    picture.setAttribute("width", widest);
    picture.setAttribute("height", height);
    ground.setAttribute("width", widest);
    ground.setAttribute("height", height);
    return { text: new XMLSerializer().serializeToString(picture), width: widest, height: height };
  }

  function address(made) {
    return "data:image/svg+xml;charset=utf-8," + encodeURIComponent(made.text);
  }

  function save(name, href) {
    var link = document.createElement("a");
    link.download = name;
    link.href = href;
    link.click();
  }

  // Twice as many points as the page has, so that it stays sharp on a projector.
  function png(made) {
    var image = new Image();
    image.onload = function () {
      var canvas = document.createElement("canvas");
      canvas.width = 2 * made.width;
      canvas.height = 2 * made.height;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      save("stridelab.png", canvas.toDataURL("image/png"));
    };
    image.src = address(made);
  }

  return function (box, kind) {
    var made = svg(box);
    if (kind === "svg") { save("stridelab.svg", address(made)); } else { png(made); }
  };
})();
