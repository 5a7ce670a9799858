// The playground: a form, three boards, and the reference core (core.js), which computes every value. Without scripts,
// or where this one fails, the prepared figures stand in its place.
(function () {
  var box = document.querySelector(".playground");
  var form = box.querySelector("form");
  var sum = box.querySelector(".sum");
  var shape = box.querySelector(".shape");
  var refused = box.querySelector(".refused");
  var yoursNote = box.querySelector(".yours");
  var text = box.querySelector("textarea");
  var boards = {};
  // A student's value, from a report, and its cell; and the cell that the link asks for.
  var theirs = null;
  var wanted = null;
  box.querySelectorAll(".board").forEach(function (table) { boards[table.dataset.name] = table; });
  var link = playgroundLink(form);
  var state;

  function read(hash) {
    var asked = link.read(hash);
    state = asked.state;
    theirs = asked.theirs;
    wanted = asked.wanted;
    refuse(asked.refused);
  }

  function refuse(not) {
    refused.hidden = not.length === 0;
    refused.textContent = not.length ? box.dataset.notTaken.replace("{0}", function () { return not.join(", ").slice(0, 200); }) : "";
  }

  function address() {
    return link.address(state, theirs);
  }

  function keep() {
    clearTimeout(keeping);
    keeping = 0;
    history.replaceState(null, "", address());
  }

  // Browsers refuse a page that writes its address too often, as a window that plays would.
  var keeping = 0;
  function keepLater() {
    clearTimeout(keeping);
    keeping = setTimeout(keep, 400);
  }

  function setting() {
    return {
      x: state.x, k: state.k, transposed: state.kind === "transposed", pooling: pooling() ? state.kind : "",
      mode: pooling() ? "ZEROS" : state.mode,
      padding: [state.top, state.bottom, state.left, state.right],
      more: state.kind === "transposed" ? [state.oh, state.ow] : [0, 0],
      stride: [state.sh, state.sw], dilation: [state.dh, state.dw]
    };
  }

  // Pooling has windows as a convolution has, and no weights.
  function pooling() {
    return state.kind === "max" || state.kind === "mean";
  }

  function groundOf(s) {
    return s.pooling ? poolingGround(s, s.pooling === "max") : ground(s);
  }

  function computed(s) {
    return s.pooling ? pooled(s, s.pooling === "max") : output(s);
  }

  var show = playgroundSum.show;
  var whole = playgroundSum.whole;
  var factor = playgroundSum.factor;

  // ---- the boards

  var build = playgroundBoards.build;
  var rove = playgroundBoards.rove;
  var td = playgroundBoards.td;
  var cells = playgroundBoards.cells;
  var at = playgroundBoards.at;
  Object.keys(boards).forEach(function (name) { playgroundBoards.listen(boards[name]); });

  function field(name, i, j) {
    var input = document.createElement("input");
    input.inputMode = "decimal";
    input.dataset.at = i + "," + j;
    input.ariaLabel = name + "[" + i + "][" + j + "]";
    input.addEventListener("focus", function () { input.select(); });
    input.addEventListener("change", function () {
      var number = Number(input.value.replace("−", "-").replace(",", "."));
      if (input.value.trim() !== "" && isFinite(number)) { state[name][i][j] = number; }
      paint();
      keep();
    });
    return input;
  }

  // ---- what is shown

  function rebuild() {
    var plain = state.kind !== "transposed";
    link.sizes.forEach(function (name) { form.elements[name].value = state[name]; });
    form.elements.kind.value = state.kind;
    form.elements.mode.value = state.mode;
    form.elements.view.value = state.view;
    form.elements.view.disabled = plain;
    form.elements.mode.disabled = state.kind !== "plain";
    form.elements.filter.disabled = pooling();
    var signs = box.querySelectorAll(".sign");
    signs[0].hidden = pooling();
    signs[1].textContent = pooling() ? "→" : "=";
    boards.k.closest("section").hidden = pooling();
    form.elements.oh.disabled = plain;
    form.elements.ow.disabled = plain;
    var top = plain ? state.top : 0;
    var left = plain ? state.left : 0;
    var s = setting();
    var land = zeros() ? spread(s) : groundOf(s);
    var apart = zeros() ? s.stride : [1, 1];
    build(boards.x, land.length, land[0].length, -top, -left, function (i, j) {
      var row = (i - top) / apart[0];
      var column = (j - left) / apart[1];
      var inside = row % 1 === 0 && row >= 0 && row < state.h && column % 1 === 0 && column >= 0 && column < state.w;
      return td(inside ? field("x", row, column) : null);
    });
    build(boards.k, state.kh, state.kw, 0, 0, function (i, j) { return td(field("k", i, j)); });
    var rows = sizes(s, 0)[3];
    var columns = sizes(s, 1)[3];
    var any = rows > 0 && columns > 0;
    build(boards.y, any ? rows : 0, any ? columns : 0, 0, 0, function (i, j) {
      var button = document.createElement("button");
      button.type = "button";
      button.dataset.at = i + "," + j;
      button.addEventListener("focus", function () { go(i, j); });
      button.addEventListener("click", function () { button.focus(); });
      return td(button);
    });
    boards.y.hidden = !any;
    box.querySelector(".none").hidden = any;
    if (wanted && !(any && wanted[0] < rows && wanted[1] < columns)) {
      refuse(["at=" + wanted.join(",")]);
      theirs = null;
    }
    wanted = null;
    state.at = any ? [Math.min(state.at[0], rows - 1), Math.min(state.at[1], columns - 1)] : null;
    playgroundFormula.explain(shape, s);
    paint();
  }

  function go(i, j) {
    state.at = [i, j];
    paint();
    keepLater();
  }

  function paint() {
    var s = setting();
    var land = groundOf(s);
    var plain = state.kind !== "transposed";
    var rowReads = plain ? reads(s, 0) : null;
    var columnReads = plain ? reads(s, 1) : null;
    var stamp = state.at && stamps() ? stampAt() : null;
    var result = state.at ? computed(stamp ? upTo(s, stamp) : s) : [];
    var walked = zeros() ? spread(s) : land;
    var met = state.at && !stamp ? taps(s, state.at[0], state.at[1]) : [];
    cells(boards.x, function (cell, i, j) {
      var input = cell.firstElementChild;
      put(cell, walked[i][j]);
      cell.className = (input ? "" : "pad ") + (plain && state.at && !(rowReads[i] && columnReads[j]) ? "unread" : "");
    });
    cells(boards.k, function (cell, i, j) { put(cell, state.k[i][j]); cell.className = ""; });
    (zeros() && state.at ? cover(s, state.at[0], state.at[1]) : met).forEach(function (tap) {
      at(boards.x, tap[0], tap[1]).classList.add("met");
      at(boards.k, tap[2], tap[3]).classList.add("met");
    });
    cells(boards.y, function (cell, i, j) {
      var here = i === state.at[0] && j === state.at[1];
      put(cell, result[i][j]);
      cell.className = here && !stamp ? "hot" : "";
      cell.firstElementChild.ariaPressed = String(here);
      cell.firstElementChild.ariaLabel = "y[" + i + "][" + j + "] = " + show(result[i][j]);
      if (here && !boards.y.contains(document.activeElement)) { rove(boards.y, cell.firstElementChild); }
    });
    if (stamp) { showStamp(s, stamp); }
    yoursNote.hidden = !(theirs && state.at);
    if (theirs && state.at) {
      yoursNote.textContent = box.dataset.yours.replace("{0}", theirs.at[0]).replace("{1}", theirs.at[1]).replace("{2}", theirs.value);
      at(boards.y, theirs.at[0], theirs.at[1]).classList.add("theirs");
    }
    playgroundShades(boards.x, shaded());
    playgroundShades(boards.y, shaded());
    if (box.querySelector(".code").open) { take(shown); }
    sum.replaceChildren();
    if (stamp) {
      sum.textContent = fill(box.dataset.stamp, [state.stamp + 1, state.h * state.w, factor(state.x[stamp[0]][stamp[1]])]);
    } else if (state.at) {
      playgroundSum.write(sum, s, state.at, land, met, result[state.at[0]][state.at[1]]);
    }
  }

  // ---- a transposed layer as copies of the kernel, laid on the output one after another

  function zeros() {
    return state.kind === "transposed" && state.view === "zeros";
  }

  function stamps() {
    return state.kind === "transposed" && state.view === "stamps";
  }

  function stampAt() {
    state.stamp = Math.min(state.stamp || 0, state.h * state.w - 1);
    return [Math.floor(state.stamp / state.w), state.stamp % state.w];
  }

  // The setting with the inputs up to that one; those that come later are still zeros.
  function upTo(s, stamp) {
    return Object.assign({}, s, { x: s.x.map(function (row, i) {
      return row.map(function (value, j) { return i * state.w + j <= stamp[0] * state.w + stamp[1] ? value : 0; });
    }) });
  }

  // Where the copy lies: a one in the place of its input, and a kernel of ones, by the core.
  function showStamp(s, stamp) {
    var touched = output(Object.assign({}, s, {
      x: s.x.map(function (row, i) { return row.map(function (_, j) { return i === stamp[0] && j === stamp[1] ? 1 : 0; }); }),
      k: s.k.map(function (row) { return row.map(function () { return 1; }); })
    }));
    at(boards.x, stamp[0], stamp[1]).classList.add("met");
    cells(boards.k, function (cell) { cell.classList.add("met"); });
    cells(boards.y, function (cell, i, j) { cell.classList.toggle("met", touched[i][j] !== 0); });
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (_, n) { return values[n]; });
  }

  function put(cell, value) {
    var inner = cell.firstElementChild;
    if (!inner) {
      cell.textContent = show(value);
    } else if (inner.tagName === "INPUT") {
      inner.value = whole(value);
    } else {
      inner.textContent = show(value);
    }
  }

  // ---- the form and the steps

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", function (event) {
    var name = event.target.name;
    if (name === "image" || name === "filter") {
      if (event.target.selectedOptions[0].dataset.shaded) { shades.setAttribute("aria-pressed", "true"); }
      if (event.target.value) { start(name === "image" ? ["x", "h", "w"] : ["k", "kh", "kw"], event.target.value); }
      return;
    }
    if (name === "kind" || name === "mode" || name === "view") {
      state[name] = link.option(name, event.target.value);
    } else if (event.target.value === "") {
      return;
    } else {
      state[name] = link.size(name, event.target.value, state[name]);
    }
    theirs = null;
    refuse([]);
    state.x = link.resized(link.edited(state.x), state.h, state.w);
    state.k = link.resized(link.edited(state.k), state.kh, state.kw);
    state.at = state.at || [0, 0];
    rebuild();
    keep();
  });

  // An image or a kernel to begin with; the other one and the steps stay.
  function start(names, grid) {
    state[names[0]] = link.values(state, grid, names[1], names[2]);
    theirs = null;
    state.at = state.at || [0, 0];
    rebuild();
    keep();
  }

  function step(by) {
    if (!state.at) { return; }
    if (stamps()) {
      var count = state.h * state.w;
      state.stamp = ((state.stamp || 0) + by + count) % count;
      paint();
      return;
    }
    var width = boards.y.rows[0].cells.length - 1;
    var all = width * (boards.y.rows.length - 1);
    var next = (state.at[0] * width + state.at[1] + by + all) % all;
    go(Math.floor(next / width), next % width);
  }

  box.querySelectorAll("[data-step]").forEach(function (button) {
    button.addEventListener("click", function () {
      play(false);
      step(Number(button.dataset.step));
    });
  });

  var playing;
  var playButton = box.querySelector(".play");
  var speed = box.querySelector(".speed");
  function play(on) {
    clearInterval(playing);
    playButton.setAttribute("aria-pressed", String(on));
    // While it plays, a screen reader is not told of each window.
    sum.setAttribute("aria-live", on ? "off" : "polite");
    if (on) { playing = setInterval(function () { step(1); }, 2400 / Number(speed.value)); }
  }
  playButton.addEventListener("click", function () { play(playButton.getAttribute("aria-pressed") !== "true"); });
  speed.addEventListener("input", function () { if (playButton.getAttribute("aria-pressed") === "true") { play(true); } });

  box.querySelector(".present").addEventListener("click", function (event) {
    var large = document.documentElement.classList.toggle("large");
    event.target.setAttribute("aria-pressed", String(large));
  });

  var shades = box.querySelector(".shades");
  function shaded() {
    return shades.getAttribute("aria-pressed") === "true";
  }
  shades.addEventListener("click", function () {
    shades.setAttribute("aria-pressed", String(!shaded()));
    paint();
  });

  // ---- to take along

  var shown = "link";
  function take(what) {
    shown = what;
    var s = setting();
    text.value = what === "link" ? location.href.split("#")[0] + address()
      : what === "pytorch" ? playgroundCode.pytorch(s)
        : playgroundCode.java(s, Array.from(groundOf(s), function (row) { return Array.from(row); }), sizes(s, 0)[3], sizes(s, 1)[3]);
    box.querySelectorAll("[data-show]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.show === what));
    });
    box.querySelector(".done").textContent = "";
  }

  box.querySelectorAll("[data-show]").forEach(function (button) {
    button.addEventListener("click", function () { take(button.dataset.show); });
  });
  box.querySelector(".code").addEventListener("toggle", function () { take(shown); });
  box.querySelectorAll("[data-picture]").forEach(function (button) {
    button.addEventListener("click", function () { playgroundPicture(box, button.dataset.picture); });
  });
  box.querySelector(".clipboard").addEventListener("click", function () {
    text.select();
    // Pages from a folder may have no clipboard; the older command works on the selection.
    var done = navigator.clipboard
      ? navigator.clipboard.writeText(text.value).catch(function () { document.execCommand("copy"); })
      : Promise.resolve(document.execCommand("copy"));
    done.then(function () { box.querySelector(".done").textContent = box.dataset.copied; });
  });
  // The other language shows the same window.
  document.querySelector("a.language").addEventListener("click", function () {
    if (keeping) { keep(); }
  }, true);
  window.addEventListener("hashchange", function () {
    if (location.hash !== "#main") { restart(); }
  });

  function restart() {
    play(false);
    read(location.hash);
    rebuild();
  }

  restart();
  box.hidden = false;
  document.querySelector(".prepared").hidden = true;
})();
