// The numbers of the input and of the output as shades of grey, from the least, black, to the largest, white: a grid of
// numbers as the picture that it is.
var playgroundShades = (function () {
  // From here on black letters are easier to read than white ones.
  var BRIGHT = 118;

  function number(cell) {
    var field = cell.querySelector("input");
    return Number((field ? field.value : cell.textContent).replace("−", "-").replace("≈", "").replace("∞", "Infinity"));
  }

  function paint(table, on) {
    var cells = Array.prototype.slice.call(table.querySelectorAll("tr:not(:first-child) td"));
    var finite = cells.map(number).filter(isFinite);
    var least = Math.min.apply(null, finite);
    var most = Math.max.apply(null, finite);
    cells.forEach(function (cell) {
      var share = most > least ? (Math.max(least, number(cell)) - least) / (most - least) : 1;
      var grey = Math.round(255 * share);
      cell.style.backgroundColor = on ? "rgb(" + grey + "," + grey + "," + grey + ")" : "";
      cell.style.color = on ? (grey < BRIGHT ? "#fff" : "#000") : "";
    });
  }

  return paint;
})();
