// What the playground shows as a program: in PyTorch, and in Java without any library.
var playgroundCode = (function () {
  function python(grid) {
    return "[" + grid.map(function (row) { return "[" + row.join(", ") + "]"; }).join(", ") + "]";
  }

  // NumPy has all modes of padding, and takes padding larger than the image, which PyTorch refuses.
  var MODES = { ZEROS: "constant", REFLECT: "reflect", SYMMETRIC: "symmetric", REPLICATE: "edge", CIRCULAR: "wrap" };

  function pytorch(s) {
    var p = s.padding;
    var lines = ["import numpy as np", "import torch", "import torch.nn.functional as F", "",
      "x = np.array(" + python(s.x) + ", dtype=np.float64)", "k = np.array(" + python(s.k) + ", dtype=np.float64)"];
    var how = "stride=(" + s.stride.join(", ") + "), dilation=(" + s.dilation.join(", ") + ")";
    if (s.pooling) {
      var padded = "x = np.pad(x, ((" + p[0] + ", " + p[1] + "), (" + p[2] + ", " + p[3] + "))";
      var size = s.k.length + ", " + s.k[0].length;
      // PyTorch's own pooling takes less padding than this, and its mean no dilation.
      return lines.slice(0, 5).concat(s.pooling === "max"
        ? [padded + ", constant_values=-np.inf)", "y = F.max_pool2d(torch.from_numpy(x)[None, None], (" + size + "), " + how + ")"]
        : [padded + ")", "k = torch.full((1, 1, " + size + "), 1 / " + s.k.length * s.k[0].length + ", dtype=torch.float64)",
          "y = F.conv2d(torch.from_numpy(x)[None, None], k, " + how + ")"], "print(y[0, 0])", "").join("\n");
    }
    if (s.transposed) {
      lines.push("y = F.conv_transpose2d(torch.from_numpy(x)[None, None], torch.from_numpy(k)[None, None], " + how + ")",
        "y = F.pad(y, (0, " + s.more[1] + ", 0, " + s.more[0] + "))  # output padding",
        "y = y[:, :, " + p[0] + ":y.shape[2] - " + p[1] + ", " + p[2] + ":y.shape[3] - " + p[3] + "]  # padding is cut off");
    } else {
      lines.push("x = np.pad(x, ((" + p[0] + ", " + p[1] + "), (" + p[2] + ", " + p[3] + ")), mode=\"" + MODES[s.mode] + "\")",
        "y = F.conv2d(torch.from_numpy(x)[None, None], torch.from_numpy(k)[None, None], " + how + ")");
    }
    return lines.concat("print(y[0, 0])", "").join("\n");
  }

  function braces(grid) {
    return "{" + grid.map(function (row) { return "{" + row.join(", ") + "}"; }).join(", ").replace(/-Infinity/g, "NONE") + "}";
  }

  // The windows' ground is written out, padding and all.
  function java(s, ground, height, width) {
    var at = s.transposed
      ? ["                        int row = i * " + s.stride[0] + " + u * " + s.dilation[0] + " - " + s.padding[0] + ";",
        "                        int column = j * " + s.stride[1] + " + v * " + s.dilation[1] + " - " + s.padding[2] + ";",
        "                        if (row >= 0 && row < y.length && column >= 0 && column < y[0].length) {",
        "                            y[row][column] += x[i][j] * k[u][v];",
        "                        }"]
      : ["                        y[i][j] += x[i * " + s.stride[0] + " + u * " + s.dilation[0] + "][j * " + s.stride[1]
          + " + v * " + s.dilation[1] + "] * k[u][v];"];
    if (s.pooling) {
      var cell = "x[i * " + s.stride[0] + " + u * " + s.dilation[0] + "][j * " + s.stride[1] + " + v * " + s.dilation[1] + "]";
      at = s.pooling === "max" ? ["                        y[i][j] = u + v == 0 ? " + cell + " : Math.max(y[i][j], " + cell + ");"]
        : ["                        y[i][j] += " + cell + " / " + s.k.length * s.k[0].length + ";"];
    }
    var over = s.transposed ? "x" : "y";
    return ["import java.util.Arrays;", "", "class Playground {"].concat(
      s.pooling === "max" ? ["    static final double NONE = Double.NEGATIVE_INFINITY;", ""] : [],
      ["    public static void main(String[] args) {",
      "        double[][] x = " + braces(ground) + ";", s.pooling ? "        double[][] k = new double[" + s.k.length + "][" + s.k[0].length + "]; // the window's size"
        : "        double[][] k = " + braces(s.k) + ";",
      "        double[][] y = new double[" + height + "][" + width + "];",
      "        for (int i = 0; i < " + over + ".length; i++) {",
      "            for (int j = 0; j < " + over + "[0].length; j++) {",
      "                for (int u = 0; u < k.length; u++) {",
      "                    for (int v = 0; v < k[0].length; v++) {"], at,
      ["                    }", "                }", "            }", "        }",
        "        System.out.println(Arrays.deepToString(y));", "    }", "}", ""]).join("\n");
  }

  return { pytorch: pytorch, java: java };
})();
