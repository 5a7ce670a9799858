package stridelab.site.net;

import java.util.List;

/** A net as a program: what builds it in PyTorch, and what computes its sizes in Java with the exercises' classes. */
final class Programs {
    private Programs() {}

    /** A {@code Sequential} without biases, and its output's shape as a comment. */
    static String pytorch(Net net) {
        Reckoning reckoning = Reckoning.of(net);
        StringBuilder code = new StringBuilder("import torch\nfrom torch import nn\n\nnet = nn.Sequential(\n");
        int in = net.channels();
        for (int i = 0; i < reckoning.steps().size(); i++) {
            Layer layer = net.layers().get(i);
            Reckoning.Step step = reckoning.steps().get(i);
            code.append("    nn.").append(name(layer)).append('(');
            if (layer.kind().learns()) {
                code.append(in).append(", ").append(step.channels()).append(", ");
            }
            code.append("kernel_size=").append(layer.kernel());
            code.append(", stride=").append(layer.stride());
            code.append(", padding=").append(layer.padding());
            if (layer.outputPadding() > 0) {
                code.append(", output_padding=").append(layer.outputPadding());
            }
            code.append(layer.kind().learns() ? ", bias=False" : "").append("),");
            code.append("  # ").append(step.size()).append('\n');
            in = step.channels();
        }
        if (reckoning.refused() != null) {
            code.append("    # layer ").append(reckoning.steps().size() + 1).append(" does not fit\n");
        }
        return code.append(")\nprint(net(torch.zeros(1, ")
                .append(net.channels())
                .append(", ")
                .append(net.size())
                .append(", ")
                .append(net.size())
                .append(")).shape)\n")
                .toString();
    }

    private static String name(Layer layer) {
        return switch (layer.kind()) {
            case CONVOLUTION -> "Conv2d";
            case TRANSPOSED -> "ConvTranspose2d";
            case MAX_POOLING -> "MaxPool2d";
            case MEAN_POOLING -> "AvgPool2d";
        };
    }

    /** A program that prints the size after each layer, as the exercises' classes compute it. */
    static String java(Net net) {
        Reckoning reckoning = Reckoning.of(net);
        List<Reckoning.Step> steps = reckoning.steps();
        StringBuilder code = new StringBuilder("import stridelab.exercises.HalfStride;\n"
                        + "import stridelab.exercises.ShapeFormula;\n\n"
                        + "class Net {\n    public static void main(String[] args) {\n        int n = ")
                .append(net.size())
                .append(";\n");
        for (int i = 0; i < steps.size(); i++) {
            Layer layer = net.layers().get(i);
            boolean widens = layer.kind() == Layer.Kind.TRANSPOSED;
            code.append("        n = ").append(widens ? "HalfStride" : "ShapeFormula");
            code.append(".outputSize(n, ").append(layer.kernel());
            code.append(", ").append(layer.padding());
            code.append(", ").append(layer.stride());
            code.append(widens ? ", " + layer.outputPadding() : "").append(");");
            code.append(" // ").append(steps.get(i).size()).append('\n');
        }
        if (reckoning.refused() != null) {
            code.append("        // layer ").append(steps.size() + 1).append(" does not fit\n");
        }
        return code.append("        System.out.println(n);\n    }\n}\n").toString();
    }
}
