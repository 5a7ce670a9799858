package stridelab.grader.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a zip, read through its directory; nothing is unpacked but the sources that are taken. */
final class ZipFiles implements SubmittedFiles {
    private final ZipFile zip;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Opens the archive.
     *
     * @throws IOException if its directory cannot be read or is larger than {@link Limits#ZIP_DIRECTORY_BYTES}
     */
    ZipFiles(Path file, Refusals refusals) throws IOException {
        MeteredChannel channel = new MeteredChannel(Files.newByteChannel(file));
        ZipFile opened = null;
        try {
            channel.allow(Limits.ZIP_DIRECTORY_BYTES);
            opened = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            channel.allow(Long.MAX_VALUE);
        } catch (RuntimeException e) {
            // What the library throws for extra fields that are not what they say.
            throw new IOException(e);
        } finally {
            if (opened == null) {
                channel.close();
            }
        }
        zip = opened;
        list(refusals);
        entries.sort(Comparator.comparing(Entry::path));
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list(Refusals refusals) {
        int seen = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++seen > Limits.ENTRIES) {
                refusals.add(Finding.of("too_many_files", "too-many-files", "zip", "" + Limits.ENTRIES));
                return;
            }
            String name = name(entry);
            String path = name.replace('\\', '/');
            if (!SubmittedFiles.isLitter(path.replace("..", "")) && !path.endsWith("/")) {
                take(entry, path, refusals);
            }
        }
    }

    private void take(ZipArchiveEntry entry, String path, Refusals refusals) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean java = lower.endsWith(".java");
        int type = entry.getUnixMode() & 0170000;
        if (entry.isUnixSymlink()) {
            refusals.refuse(path, "link");
        } else if (type != 0 && type != 0100000 && type != 0040000) {
            refusals.refuse(path, "special");
        } else if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*")) {
            refusals.refuse(path, "absolute");
        } else if (List.of(path.split("/", -1)).contains("..")) {
            refusals.refuse(path, "climbs");
        } else if (path.chars().anyMatch(Character::isISOControl) || path.contains("\ufffd")) {
            refusals.refuse(path, "name");
        } else if (path.length() > Limits.PATH_LENGTH
                || path.chars().filter(c -> c == '/').count() > Limits.DEPTH) {
            refusals.refuse(path, "depth");
        } else if (java && entry.getGeneralPurposeBit().usesEncryption()) {
            refusals.refuse(path, "encrypted");
        } else if (java && entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            refusals.refuse(path, "method");
        } else if (java) {
            entries.add(new Entry(path, () -> zip.getInputStream(entry)));
        } else if (lower.matches(".*\\.(zip|jar|rar|7z|tar|tgz|gz)")) {
            refusals.add(Finding.of("nested_archive", "nested-archive", path));
        }
    }

    /** Archives made on a Chinese Windows carry GBK names and do not say so. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return entry.getName();
    }

    /** Fails once more than a set number of bytes is read: the directory is held in memory whole, so it is bounded first. */
    private static final class MeteredChannel implements SeekableByteChannel {
        private final SeekableByteChannel channel;
        private long left;

        MeteredChannel(SeekableByteChannel channel) {
            this.channel = channel;
        }

        void allow(long bytes) {
            left = bytes;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (target.remaining() > left) {
                throw new IOException("the directory of the archive is too large");
            }
            int read = channel.read(target);
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
