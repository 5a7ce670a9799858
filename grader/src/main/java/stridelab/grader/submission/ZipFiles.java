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
     * @throws Archives.TooManyEntries if its directory is larger than {@link Limits#ZIP_DIRECTORY_BYTES}
     * @throws IOException if its directory cannot be read
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
        } catch (IOException | RuntimeException e) {
            // The library wraps one, and throws the other for extra fields that are not what they say.
            throw channel.exceeded() ? new Archives.TooManyEntries() : new IOException(e);
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
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            EntryPath path = EntryPath.of(name);
            if (!SubmittedFiles.isLitter(path.path()) && !name.endsWith("/") && !name.endsWith("\\")) {
                take(entry, path, refusals);
            }
            if (entries.size() > Limits.ENTRIES) {
                entries.remove(entries.size() - 1);
                refusals.add(Finding.of("too_many_files", "too-many-files", "zip", "" + Limits.ENTRIES));
                return;
            }
        }
    }

    private void take(ZipArchiveEntry entry, EntryPath name, Refusals refusals) {
        String path = name.path();
        boolean source = Entry.mayBeSource(path);
        String refusal = name.refusal(type(entry)).orElse("");
        if (!refusal.isEmpty()) {
            refusals.refuse(path, refusal);
        } else if (source && entry.getGeneralPurposeBit().usesEncryption()) {
            refusals.refuse(path, "encrypted");
        } else if (source && entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            refusals.refuse(path, "method");
        } else if (source) {
            entries.add(new Entry(path, () -> zip.getInputStream(entry)));
        } else if (ArchiveName.isWork(path)) {
            refusals.nestedArchive(path);
        }
    }

    private static EntryPath.Type type(ZipArchiveEntry entry) {
        int type = entry.getUnixMode() & 0170000;
        if (entry.isUnixSymlink()) {
            return EntryPath.Type.LINK;
        }
        return type == 0 || type == 0100000 || type == 0040000 ? EntryPath.Type.FILE : EntryPath.Type.SPECIAL;
    }

    /** Archives made on a Chinese Windows carry GBK names and do not say so. */
    static String name(ZipArchiveEntry entry) {
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
        private boolean exceeded;

        MeteredChannel(SeekableByteChannel channel) {
            this.channel = channel;
        }

        void allow(long bytes) {
            left = bytes;
        }

        boolean exceeded() {
            return exceeded;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (target.remaining() > left) {
                exceeded = true;
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
