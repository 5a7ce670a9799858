// The net bench: a table of layers to change, and the reference core (nets.js), which computes what each of them does.
// The net goes to and fro as its text, such as 224x3:c7s2p3f64,m3s2p1; without scripts the ready nets are listed.
(function () {
  var box = document.querySelector(".bench");
  var image = box.querySelector("form.settings");
  var body = box.querySelector(".layers tbody");
  var template = box.querySelector("template.row");
  var refused = box.querySelector(".refused");
  var text = box.querySelector("textarea");
  var NAMES = ["kind", "kernel", "stride", "padding", "outputPadding", "channels"];
  var SAID = { size: "nameSize", channels: "nameChannels", kernel: "nameKernel", stride: "nameStride",
    padding: "namePadding", outputPadding: "nameOutputPadding", layers: "nameLayers" };
  var FIRST = "32:7*c5";
  var beside = "";
  var shown = "table";
  // What was reckoned of the net beside, which most changes leave as it is.
  var reckoned = "";
  var others = null;
  var pause = 0;

  // ---- the link

  function read() {
    var given = new URLSearchParams(location.hash.slice(1));
    var net = given.get("net");
    var other = given.get("beside");
    refused.hidden = true;
    if (net !== null && reject(net) || other !== null && reject(other)) {
      net = null;
      other = null;
    }
    beside = other === null ? "" : shortest(other);
    build(net === null ? FIRST : net);
  }

  // Says why a text is no net.
  function reject(net) {
    var reason = refusal(net);
    if (!reason) { return false; }
    var parts = reason.split(" ");
    refused.textContent = parts[0] === "unreadable"
      ? fill(box.dataset.unreadable, [net, net.slice(Number(parts[1])).slice(0, 12)])
      : fill(box.dataset.outside, [box.dataset[SAID[parts[0]]], parts[1], parts[2], net]);
    refused.hidden = false;
    return true;
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (_, n) { return values[n]; });
  }

  // Once the changes pause: a new address takes the browser as long as half of the layers.
  function keep() {
    clearTimeout(pause);
    pause = setTimeout(function () { history.replaceState(null, "", link()); }, 100);
  }

  function link() {
    return "#net=" + shortest(net()) + (beside ? "&beside=" + beside : "");
  }

  // ---- the table

  function build(net) {
    var size = pictured(net);
    var values = layers(net);
    image.elements.size.value = size[0];
    image.elements.channels.value = size[1];
    body.replaceChildren();
    for (var i = 0; i < values.length; i += 6) { body.append(row(values.slice(i, i + 6))); }
    paint();
  }

  function pictured(net) {
    return Array.from(window.image(net));
  }

  function row(values) {
    var tr = template.content.cloneNode(true).firstElementChild;
    NAMES.forEach(function (name, n) { part(tr, name).value = values[n]; });
    if (values[5] === "0") { part(tr, "channels").value = ""; }
    return tr;
  }

  function part(tr, name) {
    return tr.cells[1 + NAMES.indexOf(name)].firstElementChild;
  }

  // The net's text; an empty or impossible number counts as the least that is possible, and is put right on leaving it.
  function net() {
    return whole(image.elements.size) + "x" + whole(image.elements.channels) + ":"
      + Array.prototype.map.call(body.rows, layer).join(",");
  }

  function layer(tr) {
    var kind = part(tr, "kind").value;
    return kind + whole(part(tr, "kernel")) + "s" + whole(part(tr, "stride")) + "p" + whole(part(tr, "padding"))
      + (kind === "t" ? "o" + whole(part(tr, "outputPadding")) : "")
      + ((kind === "c" || kind === "t") && part(tr, "channels").value !== "" ? "f" + whole(part(tr, "channels")) : "");
  }

  function whole(field) {
    var number = field.value === "" ? NaN : Math.round(Number(field.value));
    return isNaN(number) ? field.min : Math.min(Number(field.max), Math.max(Number(field.min), number));
  }

  function settle(field) {
    if (field.type === "number" && !(field.name === "channels" && field.value === "" && field.closest("tr"))) {
      field.value = whole(field);
    }
  }

  // ---- what the layers do

  function paint() {
    var current = net();
    var values = reckon(current);
    var steps = (values.length - 3) / 8;
    var reason = values[values.length - 1];
    var rows = Array.prototype.slice.call(body.rows);
    rows.forEach(function (tr, i) {
      var kind = part(tr, "kind").value;
      var standing = i < steps;
      set(tr.cells[0], "textContent", String(i + 1));
      tr.classList.toggle("fallen", !standing);
      set(part(tr, "outputPadding"), "disabled", kind !== "t");
      set(part(tr, "channels"), "disabled", kind !== "c" && kind !== "t");
      set(part(tr, "channels"), "placeholder", standing ? values[8 * i + 1] : "");
      set(tr.querySelector("[data-do=up]"), "disabled", i === 0);
      set(tr.querySelector("[data-do=remove]"), "disabled", rows.length === 1);
      for (var n = 0; n < 7; n++) {
        var cell = tr.cells[7 + n];
        set(cell, "textContent", standing ? shownValue(values, 8 * i, n) : n === 0 && i === steps ? box.dataset[reason] : "");
        set(cell, "colSpan", !standing && n === 0 ? 7 : 1);
        set(cell, "hidden", !standing && n > 0);
        cell.classList.toggle("some", standing && (n === 1 || n === 2) && cell.textContent !== "0");
      }
    });
    sums(box.querySelector(".this"), current, values);
    box.querySelector(".other").hidden = !beside;
    box.querySelectorAll("[data-do=swap], [data-do=drop]").forEach(function (button) { button.hidden = !beside; });
    if (beside !== reckoned) {
      reckoned = beside;
      others = beside ? reckon(beside) : null;
      if (beside) { sums(box.querySelector(".other"), beside, others); }
    }
    chart(current, values, others);
    if (box.querySelector(".code").open) { show(shown); }
  }

  // Only where it differs: what is left alone need not be laid out again.
  function set(element, property, value) {
    if (element[property] !== value) { element[property] = value; }
  }

  // Size, border, unread, products, weights, field, jump from a step's size, channels, border, …
  function shownValue(values, at, n) {
    var value = values[at + (n === 0 ? 0 : n + 1)];
    return (n === 5 && value === "0") || value === "" ? "–" : grouped(value);
  }

  function grouped(number) {
    return number.replace("-", "−").replace(/\B(?=(\d{3})+$)/g, ",");
  }

  function sums(tr, net, values) {
    var last = values.length - 3 - 8;
    var all = layers(net).length / 6;
    var stands = values[values.length - 1] === "";
    var shownSums = [String(all),
      stands ? values[last] + " × " + values[last] + (values[last + 1] === "1" ? "" : " × " + values[last + 1]) : "–",
      stands ? grouped(values[values.length - 3]) : "–", stands ? grouped(values[values.length - 2]) : "–",
      stands ? shownValue(values, last, 5) : "–", stands ? shownValue(values, last, 6) : "–"];
    shownSums.forEach(function (sum, n) { tr.cells[n + 1].textContent = sum; });
  }

  // ---- the charts: a step for each layer

  function chart(net, values, others) {
    var size = pictured(net)[0];
    var first = beside ? pictured(beside)[0] : 0;
    box.querySelector(".charts").replaceChildren(
      steps(box.dataset.sizes, column(values, 0, size), others && column(others, 0, first)),
      steps(box.dataset.products, column(values, 4), others && column(others, 4)));
  }

  function column(values, at, before) {
    var numbers = before === undefined ? [] : [before];
    for (var i = 0; i + 8 < values.length; i += 8) { numbers.push(Number(values[i + at])); }
    return numbers;
  }

  var WIDTH = 440;
  var HEIGHT = 90;

  function steps(title, numbers, others) {
    var most = Math.max.apply(null, numbers.concat(others || [], 1));
    var figure = document.createElement("figure");
    var caption = document.createElement("figcaption");
    caption.textContent = title;
    var svg = element("svg", { viewBox: "-2 -16 " + (WIDTH + 4) + " " + (HEIGHT + 20), role: "img" });
    svg.setAttribute("aria-label", title + ": " + numbers.map(function (n) { return grouped(String(n)); }).join(", "));
    if (numbers.length) { svg.append(element("path", { class: "area", d: path(numbers, most) + "V" + HEIGHT + "H0Z" })); }
    if (others && others.length) { svg.append(element("path", { class: "second", d: path(others, most) })); }
    svg.append(element("line", { class: "axis", x1: 0, x2: WIDTH, y1: HEIGHT, y2: HEIGHT }));
    var label = element("text", { class: "small least", x: 0, y: -8 });
    label.textContent = grouped(String(most));
    svg.append(label);
    figure.append(svg, caption);
    return figure;
  }

  function path(numbers, most) {
    var width = WIDTH / Math.max(1, numbers.length);
    return numbers.map(function (number, i) {
      var y = (HEIGHT * (1 - number / most)).toFixed(1);
      return (i ? "V" : "M0 ") + y + "H" + ((i + 1) * width).toFixed(1);
    }).join("");
  }

  function element(name, attributes) {
    var made = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  // ---- to take along

  function show(what) {
    shown = what;
    var current = shortest(net());
    text.value = what === "table" ? table() : what === "pytorch" ? pytorch(current) : what === "java" ? java(current)
      : location.href.split("#")[0] + link();
    box.querySelectorAll("[data-show]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.show === what));
    });
    box.querySelector(".done").textContent = "";
  }

  // Tabs between columns, as spreadsheets take them.
  function table() {
    var head = Array.prototype.slice.call(box.querySelector(".layers").tHead.rows[0].cells, 0, 14);
    var rows = Array.prototype.map.call(body.rows, function (tr) {
      return Array.prototype.slice.call(tr.cells, 0, 14).filter(function (cell) { return !cell.hidden; }).map(said).join("\t");
    });
    return [head.map(said).join("\t")].concat(rows).join("\n") + "\n";
  }

  function said(cell) {
    var field = cell.querySelector("input, select");
    if (!field) { return cell.textContent.trim(); }
    if (field.disabled) { return ""; }
    return field.options ? field.options[field.selectedIndex].text : String(field.name === "channels" ? field.value || field.placeholder : whole(field));
  }

  // ---- the hands

  function changed() {
    paint();
    keep();
    var cells = box.querySelector(".this").cells;
    box.querySelector(".news").textContent =
      fill(box.dataset.change, [cells[2].textContent, cells[3].textContent, cells[5].textContent]);
  }

  var DO = {
    up: function (tr) { tr.parentNode.insertBefore(tr, tr.previousElementSibling); },
    copy: function (tr) { if (body.rows.length < 300) { tr.after(row(parts(tr))); } },
    remove: function (tr) {
      var next = tr.nextElementSibling || tr.previousElementSibling;
      tr.remove();
      part(next, "kind").focus();
    },
    add: function () {
      if (body.rows.length < 300) {
        body.append(row(parts(body.rows[body.rows.length - 1])));
        part(body.rows[body.rows.length - 1], "kind").focus();
      }
    },
    keep: function () { beside = shortest(net()); },
    swap: function () {
      var now = shortest(net());
      build(beside);
      beside = now;
    },
    drop: function () {
      beside = "";
      box.querySelector("[data-do=keep]").focus();
    },
    clipboard: function () {
      text.select();
      // Pages from a folder may have no clipboard; the older command works on the selection.
      var done = navigator.clipboard ? navigator.clipboard.writeText(text.value).catch(older) : Promise.resolve(older());
      done.then(function () { box.querySelector(".done").textContent = box.dataset.copied; });
    }
  };

  function older() {
    document.execCommand("copy");
  }

  function parts(tr) {
    return NAMES.map(function (name) { return name === "channels" && part(tr, name).value === "" ? "0" : part(tr, name).value; });
  }

  box.addEventListener("click", function (event) {
    var button = event.target.closest("[data-do], [data-show]");
    if (!button) { return; }
    if (button.dataset.show) {
      show(button.dataset.show);
    } else {
      DO[button.dataset.do](button.closest("tr"));
      if (button.dataset.do !== "clipboard") { changed(); }
      if (button.dataset.do === "up") { (button.disabled ? part(button.closest("tr"), "kind") : button).focus(); }
    }
  });
  box.addEventListener("input", function (event) {
    if (event.target.name && (event.target.value !== "" || event.target.name === "channels")) { changed(); }
  });
  box.addEventListener("change", function (event) {
    if (event.target.name) {
      settle(event.target);
      changed();
    }
  });
  // Up and down the same column, as in a spreadsheet, where the arrows do not change the number.
  body.addEventListener("keydown", function (event) {
    if (!event.altKey || event.key !== "ArrowUp" && event.key !== "ArrowDown" || !event.target.name) { return; }
    var tr = event.target.closest("tr");
    var next = event.key === "ArrowUp" ? tr.previousElementSibling : tr.nextElementSibling;
    if (next) {
      event.preventDefault();
      part(next, event.target.name).focus();
    }
  });
  image.addEventListener("submit", function (event) { event.preventDefault(); });
  box.querySelector(".code").addEventListener("toggle", function () { show(shown); });
  window.addEventListener("hashchange", function () {
    if (location.hash !== "#main") { read(); }
  });

  read();
  box.hidden = false;
})();
