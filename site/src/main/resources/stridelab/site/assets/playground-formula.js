// The formulas of the sizes, filled in, as MathML.
var playgroundFormula = (function () {
  // Numbers only: nothing that a reader typed as text comes here.
  function math(words) {
    return "<math lang=\"en\">" + words + "</math>";
  }

  function mn(number) {
    return (number < 0 ? "<mo>−</mo>" : "") + "<mn>" + Math.abs(number) + "</mn>";
  }

  function mo(sign) {
    return "<mo" + (sign === "(" || sign === ")" ? " stretchy=\"false\"" : "") + ">" + sign + "</mo>";
  }

  function floored(above, below) {
    return mo("⌊") + "<mfrac><mrow>" + above + "</mrow>" + mn(below) + "</mfrac>" + mo("⌋");
  }

  function narrowed(n, stride) {
    var room = n[0] + n[1] - n[2];
    var start = floored(mn(n[0]) + mo("+") + mn(n[1]) + mo("−") + mn(n[2]), stride) + mo("+") + mn(1);
    if (n[3] < 1) { return math(start + mo(",") + mn(room) + mo("&lt;") + mn(0)); }
    return math(start + mo("=") + floored(mn(room), stride) + mo("+") + mn(1) + mo("=") + mn(n[3])) + " "
      + math(mn(room) + mo("=") + mn(n[3] - 1) + mo("·") + mn(stride) + mo("+")
        + "<mrow" + (room % stride ? " class=\"rest\"" : "") + ">" + mn(room % stride) + "</mrow>");
  }

  function widened(n, stride, more) {
    return math(mo("(") + mn(n[0]) + mo("−") + mn(1) + mo(")") + mo("·") + mn(stride) + mo("−") + mn(n[1]) + mo("+")
      + mn(n[2]) + (more ? mo("+") + mn(more) : "") + mo("=") + mn((n[0] - 1) * stride - n[1] + n[2] + more));
  }

  // Both axes' formulas, filled in, and what they say of the rows and columns.
  function explain(shape, s) {
    var texts = shape.dataset;
    shape.replaceChildren.apply(shape, [0, 1].map(function (axis) {
      var part = document.createElement("section");
      var heading = document.createElement("h2");
      heading.textContent = axis === 0 ? texts.rows : texts.columns;
      part.append(heading);
      var n = sizes(s, axis);
      var stride = s.stride[axis];
      var formula = document.createElement("div");
      formula.className = "formula";
      formula.tabIndex = 0;
      formula.innerHTML = s.transposed
        ? widened(n, stride, s.more[axis]) : narrowed(n, stride);
      part.append(formula);
      if (!s.transposed && n[3] > 0) {
        var rest = (n[0] + n[1] - n[2]) % stride;
        var unread = [];
        reads(s, axis).forEach(function (times, i) { if (!times) { unread.push(i - s.padding[2 * axis]); } });
        var list = unread.join(", ").replace(/-/g, "−");
        var missing = axis === 0 ? texts.unreadRows : texts.unreadColumns;
        var all = axis === 0 ? texts.allRows : texts.allColumns;
        line(part, rest ? texts.rest.replace("{0}", rest) : texts.whole);
        line(part, unread.length ? missing.replace("{0}", list) : all).className = unread.length ? "missed" : "";
      }
      return part;
    }));
  }

  function line(part, text) {
    var p = document.createElement("p");
    p.textContent = text;
    part.append(p);
    return p;
  }

  return { explain: explain };
})();
