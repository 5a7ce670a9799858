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

  return { narrowed: narrowed, widened: widened };
})();
