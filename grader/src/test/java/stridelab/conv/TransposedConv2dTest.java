package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TransposedConv2dTest {
    @Provide
    Arbitrary<Cases.Transposed> transposed() {
        return Cases.transposed(6, Cases.WHOLE);
    }

    @Provide
    Arbitrary<Cases.Forward> convolutions() {
        return Cases.forward(6, Cases.WHOLE);
    }

    @Example
    void theBooksExample() {
        double[][] x = {{0, 1}, {2, 3}};
        assertThat(TransposedConv2d.unit().apply(x, x))
                .isDeepEqualTo(new double[][] {{0, 0, 1}, {0, 4, 6}, {4, 12, 9}});
        assertThat(TransposedConv2d.unit().padding(1).apply(x, x)).isDeepEqualTo(new double[][] {{4}});
        assertThat(TransposedConv2d.unit().stride(2).apply(x, x))
                .isDeepEqualTo(new double[][] {{0, 0, 0, 1}, {0, 0, 2, 3}, {0, 2, 0, 3}, {4, 6, 6, 9}});
    }

    /** ⟨conv(x), y⟩ = ⟨x, conv*(y)⟩ for all x and y: the definition of the adjoint. */
    @Property
    void itIsTheAdjointOfTheConvolution(@ForAll("convolutions") Cases.Forward c) {
        Conv2d conv = c.conv().mode(PaddingMode.ZEROS);
        Shape in = c.x().shape();
        Shape kernel = c.k().shape();
        Shape out = conv.outputShape(in, kernel);
        // The output padding is what the stride leaves unread at the end.
        TransposedConv2d back = new TransposedConv2d(
                conv.strideH(),
                conv.strideW(),
                conv.dilationH(),
                conv.dilationW(),
                conv.padding(),
                unread(
                        in.height() + conv.padding().top() + conv.padding().bottom(),
                        kernel.height(),
                        conv.dilationH(),
                        conv.strideH()),
                unread(
                        in.width() + conv.padding().left() + conv.padding().right(),
                        kernel.width(),
                        conv.dilationW(),
                        conv.strideW()),
                conv.groups());
        Tensor y = Cases.random(out, 55, Cases.WHOLE);
        Tensor backwards = back.apply(y, c.k());
        assertThat(backwards.shape()).isEqualTo(in);
        assertThat(dot(backwards, c.x())).isEqualTo(dot(y, conv.apply(c.x(), c.k())));
    }

    private static int unread(int padded, int k, int dilation, int stride) {
        return (int) ((padded - Shapes.extent(k, dilation)) % stride);
    }

    private static double dot(Tensor a, Tensor b) {
        double sum = 0;
        for (int i = 0; i < a.values().length; i++) {
            sum += a.values()[i] * b.values()[i];
        }
        return sum;
    }

    @Property
    void paddingCropsAndOutputPaddingAdds(@ForAll("transposed") Cases.Transposed c) {
        Padding padding = c.conv().padding();
        double[][] whole = c.conv().padding(0).apply(c.x(), c.k()).plane(0, 0);
        double[][] cropped = c.y().plane(0, 0);
        assertThat(cropped.length).isEqualTo(whole.length - padding.top() - padding.bottom());
        for (int row = 0; row < cropped.length; row++) {
            for (int column = 0; column < cropped[row].length; column++) {
                assertThat(cropped[row][column]).isEqualTo(whole[row + padding.top()][column + padding.left()]);
            }
        }
    }

    @Property
    void groupsAreTransposedConvolutionsSideBySide(@ForAll("transposed") Cases.Transposed c) {
        int groups = c.conv().groups();
        for (int group = 0; group < groups; group++) {
            Tensor part = c.conv()
                    .groups(1)
                    .apply(Conv2dTest.channels(c.x(), group, groups), Conv2dTest.outputs(c.k(), group, groups));
            Conv2dTest.assertSame(part, Conv2dTest.channels(c.y(), group, groups));
        }
    }

    @Property
    void itIsLinearInTheImage(@ForAll("transposed") Cases.Transposed c) {
        Tensor other = Cases.random(c.x().shape(), 77, Cases.WHOLE);
        Tensor sum = c.conv().apply(Conv2dTest.combine(2, c.x(), -3, other), c.k());
        Conv2dTest.assertSame(Conv2dTest.combine(2, c.y(), -3, c.conv().apply(other, c.k())), sum);
    }

    /** An output that no input reaches has no products: it is zero even if a weight is infinite. */
    @Example
    void anOutputThatNothingReachesIsZero() {
        double[][] infinite = {{Double.POSITIVE_INFINITY}};
        double[][] y = TransposedConv2d.unit().stride(2).apply(new double[][] {{1, 1}}, infinite);
        assertThat(y[0]).containsExactly(Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
    }
}
