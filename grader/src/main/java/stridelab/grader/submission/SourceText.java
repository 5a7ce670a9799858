package stridelab.grader.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a source file as text, whatever editor wrote them.
 *
 * @param text without a byte order mark
 * @param charset that it was read in: by its mark, else UTF-8 where the bytes are UTF-8, else GB18030 (which holds GBK)
 *     where they are that, else ISO 8859-1, which takes any
 */
record SourceText(String text, Charset charset) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static SourceText decode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        // Java text begins with ASCII, so in UTF-16 one of its first two bytes is zero.
        if (bytes.length >= 2 && bytes[0] == 0 && bytes[1] != 0) {
            return lenient(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && bytes[0] != 0 && bytes[1] == 0) {
            return lenient(bytes, 0, StandardCharsets.UTF_16LE);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            try {
                return new SourceText(
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset);
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return lenient(bytes, 0, StandardCharsets.ISO_8859_1);
    }

    private static SourceText lenient(byte[] bytes, int from, Charset charset) {
        return new SourceText(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(
                        Arrays.stream(mark).toArray(),
                        java.util.stream.IntStream.range(0, mark.length)
                                .map(i -> bytes[i] & 0xff)
                                .toArray());
    }
}
