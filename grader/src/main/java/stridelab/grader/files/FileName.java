package stridelab.grader.files;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * File names as text, whatever the locale: under an ASCII one, {@link Path#toString} and {@link Path#of} lose a Chinese
 * name, while a file's URI holds the bytes that the disk has.
 */
public final class FileName {
    private FileName() {}

    /** The last part of {@code path}: as UTF-8, or GB18030 where it is not that, or else byte for byte. */
    public static String of(Path path) {
        String uri = path.toAbsolutePath().normalize().toUri().getRawPath();
        String escaped = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        byte[] bytes = unescape(escaped.substring(escaped.lastIndexOf('/') + 1));
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The file {@code name}, in UTF-8, in a folder. */
    public static Path in(Path folder, String name) {
        String parent = folder.toAbsolutePath().toUri().toString();
        return Path.of(URI.create((parent.endsWith("/") ? parent : parent + "/") + escape(name)));
    }

    private static String escape(String name) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (plain) {
                escaped.append((char) b);
            } else {
                escaped.append('%')
                        .append(Character.forDigit((b >> 4) & 15, 16))
                        .append(Character.forDigit(b & 15, 16));
            }
        }
        return escaped.toString();
    }

    private static byte[] unescape(String escaped) {
        ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) escaped.charAt(i));
            }
        }
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }
}
