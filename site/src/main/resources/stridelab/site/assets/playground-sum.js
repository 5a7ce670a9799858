// Where a value of the playground's output comes from, as a line of terms, and numbers as the page shows them.
var playgroundSum = (function () {
  function show(number) {
    if (Math.abs(number) === Infinity) { return whole(number).replace("Infinity", "∞"); }
    var short = Number(number.toPrecision(5));
    return (short === number || number !== number ? "" : "≈") + whole(short);
  }

  function whole(number) {
    return String(number).replace("-", "−");
  }

  function factor(number) {
    return number < 0 ? "(" + show(number) + ")" : show(number);
  }

  function span(text) {
    var element = document.createElement("span");
    element.textContent = text;
    return element;
  }

  // Products that are added up; or values of which the largest is taken, or the mean.
  function write(sum, s, at, land, met, total) {
    var name = document.createElement("code");
    name.textContent = "y[" + at[0] + "][" + at[1] + "]";
    sum.append(name, " = ", s.pooling === "max" ? "max(" : s.pooling === "mean" ? "(" : "");
    met.forEach(function (tap, n) {
      var value = land[tap[0]][tap[1]];
      sum.append(n ? (s.pooling === "max" ? ", " : " + ") : "",
        span(s.pooling ? (s.pooling === "max" ? show(value) : factor(value)) : factor(value) + " · " + factor(s.k[tap[2]][tap[3]])));
    });
    sum.append(s.pooling ? ")" : "", s.pooling === "mean" ? " / " + met.length : "");
    var strong = document.createElement("strong");
    strong.textContent = show(total);
    sum.append(met.length ? (strong.textContent[0] === "≈" ? " " : " = ") : "", strong);
  }

  return { show: show, whole: whole, factor: factor, write: write };
})();
