// Tables of cells with counted rows and columns, in which the arrow keys move.
var playgroundBoards = (function () {
  // Rows and columns are counted as the image counts them: padding before it has negative numbers.
  function build(table, height, width, firstRow, firstColumn, cell) {
    var focused = table.contains(document.activeElement) ? document.activeElement.dataset.at : null;
    var head = document.createElement("tr");
    head.append(document.createElement("td"));
    for (var j = 0; j < width; j++) { head.append(count(firstColumn + j, "col")); }
    var rows = [head];
    for (var i = 0; i < height; i++) {
      var tr = document.createElement("tr");
      tr.append(count(firstRow + i, "row"));
      for (j = 0; j < width; j++) { tr.append(cell(i, j)); }
      rows.push(tr);
    }
    table.tBodies[0].replaceChildren.apply(table.tBodies[0], rows);
    rove(table, table.querySelector("[data-at='" + focused + "']") || table.querySelector("[data-at]"));
    if (focused) { table.querySelector("[tabindex='0']").focus(); }
  }

  function count(number, scope) {
    var th = document.createElement("th");
    th.scope = scope;
    th.textContent = String(number).replace("-", "−");
    return th;
  }

  function td(content) {
    var cell = document.createElement("td");
    if (content) { cell.append(content); }
    return cell;
  }

  // One stop for the Tab key on each board; the arrows go on from there.
  function rove(table, control) {
    table.querySelectorAll("[data-at]").forEach(function (other) { other.tabIndex = other === control ? 0 : -1; });
  }

  function listen(table) {
    table.addEventListener("focusin", function (event) { rove(table, event.target); });
    table.addEventListener("keydown", function (event) {
      var step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      var from = event.target;
      if (!step || !from.dataset.at || typing(from, step[1])) { return; }
      var at = from.dataset.at.split(",").map(Number);
      var next = table.querySelector("[data-at='" + (at[0] + step[0]) + "," + (at[1] + step[1]) + "']");
      event.preventDefault();
      if (next) { next.focus(); }
    });
  }

  function typing(input, direction) {
    return direction !== 0 && input.tagName === "INPUT" && input.selectionStart === input.selectionEnd
      && input.selectionStart !== (direction < 0 ? 0 : input.value.length);
  }

  function cells(table, then) {
    Array.prototype.slice.call(table.rows, 1).forEach(function (row, i) {
      Array.prototype.slice.call(row.cells, 1).forEach(function (cell, j) { then(cell, i, j); });
    });
  }

  function at(table, i, j) {
    return table.rows[i + 1].cells[j + 1];
  }

  return { build: build, listen: listen, rove: rove, td: td, cells: cells, at: at };
})();
