package stridelab.grader.jvm;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/**
 * The last line of an archive's file, behind all that the JVM reads: how long the archive is, and of which jar and which
 * Java it was made. A file that ends in it is whole, and one of ours.
 *
 * <p>A JVM maps an archive into memory without a look at how long it is; at the end of one that was cut short, by a full
 * disk or a copy that was broken off, it dies by SIGBUS. What is damaged in the middle is left to the JVM's own checks: to
 * read all of an archive would take longer than is won by it.
 *
 * <p>The first JVM of every run asks for this: no lambda, no stream, no format. Paths are written as a URI writes them, for
 * the bytes that they have and not for what a locale makes of them.
 */
record ArchiveTrailer(long archive, String jar, String java) {
    private static final String WORD = "\nstridelab-start-archive ";

    /** Digits of the archive's length, always as many: so a seal is as long whatever it is put on. */
    private static final int DIGITS = 12;

    /** Longer than any: two paths of 4,096 bytes, each of which may be written as three. */
    private static final int LONGEST = 32 << 10;

    /**
     * The seal of an archive.
     *
     * @param archive its length in bytes, without the seal
     * @param withPlace whether the archive is of use for the jar in this place alone
     */
    static ArchiveTrailer of(long archive, Path jar, boolean withPlace) throws IOException {
        return new ArchiveTrailer(archive, withPlace ? version(jar) + place(jar) : version(jar), ownJava());
    }

    /** The Java that runs this. */
    static String ownJava() {
        return Path.of(System.getProperty("java.home")).toUri().getRawPath();
    }

    /** Puts this at the end of the file, which is as long as {@link #archive} says. */
    void putOn(Path file) throws IOException {
        Files.write(file, bytes(), StandardOpenOption.APPEND);
    }

    /** Whether a file ends in the seal that {@link #of} has for it. */
    static boolean fits(Path file, Path jar, boolean withPlace) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, LinkOption.NOFOLLOW_LINKS)) {
            ArchiveTrailer seal = of(0, jar, withPlace);
            int length = seal.bytes().length;
            long archive = channel.size() - length;
            return archive > 0
                    && Arrays.equals(end(channel, length), new ArchiveTrailer(archive, seal.jar, seal.java).bytes());
        }
    }

    /** The seal at the end of a file; none where that is no whole archive of ours. */
    static Optional<ArchiveTrailer> read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, LinkOption.NOFOLLOW_LINKS)) {
            String end = new String(end(channel, LONGEST), StandardCharsets.ISO_8859_1);
            int start = end.lastIndexOf(WORD);
            if (start < 0) {
                return Optional.empty();
            }
            String[] words = end.substring(start + WORD.length()).strip().split(" ", -1);
            if (words.length != 3 || !words[0].matches("\\d{" + DIGITS + "}")) {
                return Optional.empty();
            }
            ArchiveTrailer seal = new ArchiveTrailer(Long.parseLong(words[0]), words[1], words[2]);
            boolean whole = seal.archive + seal.bytes().length == channel.size();
            return whole ? Optional.of(seal) : Optional.empty();
        }
    }

    /** Whether the jar that is there now is the one that the archive was made of. */
    boolean isOfJar(Path now) throws IOException {
        return jar.equals(version(now)) || jar.equals(version(now) + place(now));
    }

    /** Whether the Java that the archive was made with is gone. */
    boolean isOfNoJava() {
        return Files.notExists(Path.of(URI.create("file://" + java)).resolve("lib/modules"));
    }

    private static String version(Path jar) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
        return attributes.size() + ":" + attributes.lastModifiedTime().toMillis() + ":";
    }

    private static String place(Path jar) {
        return jar.toUri().getRawPath();
    }

    private byte[] bytes() {
        String length = Long.toString(archive);
        String padded = "0".repeat(DIGITS - length.length()) + length;
        return (WORD + padded + ' ' + jar + ' ' + java + '\n').getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] end(SeekableByteChannel channel, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, channel.size()));
        channel.position(channel.size() - bytes.capacity());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // A read may bring less than was asked for.
        }
        return bytes.array();
    }
}
