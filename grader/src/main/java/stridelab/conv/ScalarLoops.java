package stridelab.conv;

/**
 * The definitions as loops, one value at a time, in double: what every other kernel must agree with to the bit.
 *
 * <p>Each output starts at +0.0 and adds its products in the order input channel, kernel row, kernel column; each product
 * is rounded before it is added (no fused multiply-add), so that any kernel can take the same steps.
 */
final class ScalarLoops {
    private ScalarLoops() {}

    /** Each output gathers its window of the padded input. */
    static void convolve(ConvShape shape, double[] padded, double[] kernel, double[] out) {
        Conv2d conv = shape.conv();
        Shape output = shape.output();
        int height = shape.padded().height();
        int width = shape.padded().width();
        int groupInputs = shape.groupInputs();
        int target = 0;
        for (int image = 0; image < output.n(); image++) {
            for (int channel = 0; channel < output.channels(); channel++) {
                int firstInput = channel / shape.groupOutputs() * groupInputs;
                for (int row = 0; row < output.height(); row++) {
                    for (int column = 0; column < output.width(); column++) {
                        double sum = 0;
                        int tap = channel * groupInputs * shape.kernel().planeSize();
                        for (int c = 0; c < groupInputs; c++) {
                            int plane = image * shape.padded().channels() + firstInput + c;
                            for (int i = 0; i < shape.kernel().height(); i++) {
                                int y = row * conv.strideH() + i * conv.dilationH();
                                int x = (plane * height + y) * width + column * conv.strideW();
                                for (int j = 0; j < shape.kernel().width(); j++) {
                                    sum += padded[x + j * conv.dilationW()] * kernel[tap++];
                                }
                            }
                        }
                        out[target++] = sum;
                    }
                }
            }
        }
    }

    /** Each input is scattered over its window of the output; what falls on the padding is cropped. */
    static void transpose(TransposedShape shape, double[] x, double[] kernel, double[] out) {
        TransposedConv2d conv = shape.conv();
        Shape input = shape.input();
        Shape output = shape.output();
        int groupOutputs = shape.groupOutputs();
        for (int image = 0; image < output.n(); image++) {
            for (int channel = 0; channel < output.channels(); channel++) {
                int firstInput = channel / groupOutputs * shape.groupInputs();
                for (int c = firstInput; c < firstInput + shape.groupInputs(); c++) {
                    for (int i = 0; i < shape.kernel().height(); i++) {
                        for (int j = 0; j < shape.kernel().width(); j++) {
                            double weight = kernel[shape.kernel().index(c, channel % groupOutputs, i, j)];
                            for (int row = 0; row < input.height(); row++) {
                                long y = (long) row * conv.strideH()
                                        + (long) i * conv.dilationH()
                                        - conv.sides().top();
                                if (y < 0 || y >= output.height()) {
                                    continue;
                                }
                                for (int column = 0; column < input.width(); column++) {
                                    long z = (long) column * conv.strideW()
                                            + (long) j * conv.dilationW()
                                            - conv.sides().left();
                                    if (z >= 0 && z < output.width()) {
                                        out[output.index(image, channel, (int) y, (int) z)] +=
                                                x[input.index(image, c, row, column)] * weight;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
