// The address of what the playground shows: read, and written.
var playgroundLink = function (form) {
  var SIZES = { h: 6, w: 6, kh: 3, kw: 3, sh: 2, sw: 2, dh: 1, dw: 1, top: 0, bottom: 0, left: 0, right: 0, oh: 0, ow: 0 };
  var NUMBER = /^-?\d{1,20}(\.\d{1,20})?([eE][+-]?\d{1,3})?$/;

  // What a link asks for is shown, or refused aloud: nothing of it is bent to fit. Gives the state, the names and values
  // that were refused, a student's value with its cell, and the cell that is asked for.
  function read(hash) {
    // What sets nothing is an anchor, such as #main.
    var given = new URLSearchParams(hash.indexOf("=") < 0 ? "" : hash.slice(1));
    var not = [];
    var taken = function (name, fits, otherwise) {
      var text = given.get(name);
      var value = text === null ? null : fits(text);
      if (text !== null && value === null) { not.push(name + "=" + text); }
      return value === null ? otherwise : value;
    };
    var state = {};
    ["kind", "mode", "view"].forEach(function (name) {
      state[name] = taken(name, function (text) { return option(name, text) === text ? text : null; }, option(name, ""));
    });
    Object.keys(SIZES).forEach(function (name) {
      state[name] = taken(name, function (text) {
        return /^\d{1,3}$/.test(text) && size(name, text, -1) === Number(text) ? Number(text) : null;
      }, SIZES[name]);
    });
    state.x = resized(taken("x", function (text) { return values(state, text, "h", "w"); }, []), state.h, state.w);
    state.k = resized(taken("k", function (text) { return values(state, text, "kh", "kw"); }, []), state.kh, state.kw);
    ["h", "w", "kh", "kw"].forEach(function (name) {
      var text = given.get(name);
      if (text !== null && state[name] !== Number(text) && not.indexOf(name + "=" + text) < 0) { not.push(name + "=" + text); }
    });
    state.at = taken("at", function (text) { return /^\d{1,3},\d{1,3}$/.test(text) ? text.split(",").map(Number) : null; }, [0, 0]);
    var yours = taken("yours", function (text) { return NUMBER.test(text) || /^(NaN|-?Infinity)$/.test(text) ? text : null; }, null);
    var theirs = yours === null ? null : { at: state.at, value: yours.replace("-", "−") };
    var known = Object.keys(SIZES).concat("kind", "mode", "view", "x", "k", "at", "yours");
    given.forEach(function (value, name) { if (known.indexOf(name) < 0) { not.push(name + "=" + value); } });
    return { state: state, refused: not, theirs: theirs, wanted: given.get("at") === null ? null : state.at };
  }

  function option(name, wanted) {
    var options = Array.prototype.map.call(form.elements[name].options, function (o) { return o.value; });
    return options.indexOf(wanted) < 0 ? options[0] : wanted;
  }

  function size(name, text, otherwise) {
    var field = form.elements[name];
    var number = text === null || text === "" ? NaN : Math.round(Number(text));
    return isNaN(number) ? otherwise : Math.min(Number(field.max), Math.max(Number(field.min), number));
  }

  // A grid of numbers, "1,2;3,4", which says its own size.
  function values(state, text, height, width) {
    var grid = text.split(";").map(function (row) { return row.split(","); });
    var fits = grid.length <= Number(form.elements[height].max) && grid[0].length <= Number(form.elements[width].max)
      && grid.every(function (row) {
        return row.length === grid[0].length && row.every(function (cell) { return NUMBER.test(cell) && isFinite(Number(cell)); });
      });
    if (!fits) { return null; }
    state[height] = grid.length;
    state[width] = grid[0].length;
    return grid.map(function (row) { return row.map(Number); });
  }

  function resized(grid, height, width) {
    return Array.from({ length: height }, function (_, i) {
      return Array.from({ length: width }, function (_, j) {
        return grid[i] && j < grid[i].length ? grid[i][j] : (i * width + j) % 10;
      });
    });
  }

  // A grid that was changed; empty for one that is counted through still.
  function edited(grid) {
    return grid.join(";") === resized([], grid.length, grid[0].length).join(";") ? [] : grid;
  }

  function address(state, theirs) {
    var kept = new URLSearchParams();
    if (state.kind !== "plain") { kept.set("kind", state.kind); }
    if (state.mode !== "ZEROS") { kept.set("mode", state.mode); }
    if (state.view !== "sums") { kept.set("view", state.view); }
    Object.keys(SIZES).forEach(function (name) {
      if (state[name] !== SIZES[name]) { kept.set(name, state[name]); }
    });
    ["x", "k"].forEach(function (name) {
      if (edited(state[name]).length) { kept.set(name, state[name].join(";")); }
    });
    if (state.at && (state.at[0] || state.at[1])) { kept.set("at", state.at.join(",")); }
    if (theirs && state.at && state.at.join() === theirs.at.join()) { kept.set("yours", theirs.value.replace("−", "-")); }
    return "#" + decodeURIComponent(kept.toString());
  }

  return {
    sizes: Object.keys(SIZES), read: read, address: address,
    option: option, size: size, values: values, resized: resized, edited: edited
  };
};
