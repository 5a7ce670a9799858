package stridelab.conv;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import stridelab.conv.fast.FloatTensor;

/** An ONNX model of one Conv or ConvTranspose node, written as the protocol buffer that it is. */
final class OnnxModel {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private OnnxModel() {}

    static byte[] of(Row row, FloatTensor kernel) {
        OnnxModel node = new OnnxModel()
                .text(1, "x")
                .text(1, "k")
                .text(2, "y")
                .text(4, row.transposed() ? "ConvTranspose" : "Conv")
                .message(5, ints("pads", row.padH(), row.padW(), row.padH(), row.padW()))
                .message(5, ints("strides", row.strideH(), row.strideW()));
        OnnxModel graph = new OnnxModel()
                .message(1, node)
                .text(2, "one")
                .message(5, tensor("k", kernel))
                .message(11, value("x", row.x()))
                .message(12, value("y", row.output()));
        return new OnnxModel()
                .number(1, 8)
                .message(7, graph)
                .message(8, new OnnxModel().number(2, 13))
                .bytes
                .toByteArray();
    }

    private static OnnxModel ints(String name, int... values) {
        OnnxModel attribute = new OnnxModel().text(1, name).number(20, 7);
        for (int value : values) {
            attribute.number(8, value);
        }
        return attribute;
    }

    private static OnnxModel tensor(String name, FloatTensor tensor) {
        OnnxModel message = new OnnxModel();
        for (int size : sizes(tensor.shape())) {
            message.number(1, size);
        }
        ByteBuffer raw =
                ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(tensor.values());
        return message.number(2, 1).text(8, name).field(9, raw.array());
    }

    private static OnnxModel value(String name, Shape shape) {
        OnnxModel dimensions = new OnnxModel();
        for (int size : sizes(shape)) {
            dimensions.message(1, new OnnxModel().number(1, size));
        }
        OnnxModel tensorType = new OnnxModel().number(1, 1).message(2, dimensions);
        return new OnnxModel().text(1, name).message(2, new OnnxModel().message(1, tensorType));
    }

    static int[] sizes(Shape shape) {
        return new int[] {shape.n(), shape.channels(), shape.height(), shape.width()};
    }

    private OnnxModel number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    private OnnxModel text(int field, String text) {
        return field(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private OnnxModel message(int field, OnnxModel message) {
        return field(field, message.bytes.toByteArray());
    }

    private OnnxModel field(int field, byte[] content) {
        varint((long) field << 3 | 2);
        varint(content.length);
        bytes.writeBytes(content);
        return this;
    }

    private void varint(long value) {
        while (value >= 0x80) {
            bytes.write((int) (value & 0x7f | 0x80));
            value >>>= 7;
        }
        bytes.write((int) value);
    }
}
