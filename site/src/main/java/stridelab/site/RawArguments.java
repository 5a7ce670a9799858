package stridelab.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program's arguments as the bytes that were typed.
 *
 * <p>Under a locale like C, a JVM takes every byte of a Chinese file name for a question mark before any of our code
 * runs. Linux still has the bytes, and a launcher's argument file takes them as they are.
 */
final class RawArguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private RawArguments() {}

    /**
     * Whether this JVM cannot read file names in UTF-8, or cannot hand them on, and the system has kept what was typed.
     * JDK 17 gives a process its arguments in the default charset, which a property may have made another.
     */
    static boolean areNeeded() {
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean both = Charset.isSupported(names)
                && Charset.forName(names).equals(StandardCharsets.UTF_8)
                && Charset.defaultCharset().equals(StandardCharsets.UTF_8);
        return !both && Charset.isSupported(names) && Files.isReadable(COMMAND_LINE);
    }

    /** Whether nothing is lost of the last {@code count} words of our own command line, as this JVM has read them. */
    static boolean areAscii(int count) throws IOException {
        for (byte[] word : typed(count)) {
            for (byte b : word) {
                if (b < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Writes an argument file: the options, the main class, and the last {@code count} words of our own command line.
     */
    static Path file(List<String> options, int count) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (String option : options) {
            quote(option.getBytes(StandardCharsets.UTF_8), text);
        }
        for (byte[] word : typed(count)) {
            quote(word, text);
        }
        return Files.write(Files.createTempFile("stridelab", ".args"), text.toByteArray());
    }

    private static List<byte[]> typed(int count) throws IOException {
        List<byte[]> words = words(Files.readAllBytes(COMMAND_LINE));
        return words.subList(words.size() - count, words.size());
    }

    private static List<byte[]> words(byte[] commandLine) {
        List<byte[]> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                words.add(Arrays.copyOfRange(commandLine, start, i));
                start = i + 1;
            }
        }
        return words;
    }

    private static void quote(byte[] word, ByteArrayOutputStream text) {
        text.write('"');
        for (byte b : word) {
            switch (b) {
                case '"', '\\' -> {
                    text.write('\\');
                    text.write(b);
                }
                case '\n' -> text.writeBytes(new byte[] {'\\', 'n'});
                case '\r' -> text.writeBytes(new byte[] {'\\', 'r'});
                default -> text.write(b);
            }
        }
        text.write('"');
        text.write('\n');
    }
}
