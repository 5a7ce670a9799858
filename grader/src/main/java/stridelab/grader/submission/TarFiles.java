package stridelab.grader.submission;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The files of a tar, packed with gzip or not, read once from its start to its end; the sources, as far as they may be
 * read, are held in memory.
 */
final class TarFiles implements SubmittedFiles {
    private final Refusals refusals;
    private final List<Entry> entries = new ArrayList<>();
    private long held;

    /**
     * Reads the archive; what comes after damage in it is lost, and said.
     *
     * @param packed whether it is packed with gzip
     * @param shown its name in what is said of it
     * @throws UnreadableSubmission if it is no tar, or nothing of it can be read
     */
    TarFiles(Path file, boolean packed, String shown, Refusals refusals) throws IOException, UnreadableSubmission {
        this.refusals = refusals;
        int seen = 0;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                MeteredStream metered = new MeteredStream(
                        packed
                                ? GzipCompressorInputStream.builder()
                                        .setInputStream(raw)
                                        .setDecompressConcatenated(true)
                                        .get()
                                : raw)) {
            requireTar(metered, shown);
            TarArchiveInputStream tar = new TarArchiveInputStream(metered, StandardCharsets.UTF_8.name());
            TarArchiveEntry entry = next(tar, metered, 0);
            while (entry != null) {
                seen++;
                metered.allow(entry.getSize() + Archives.BLOCK);
                long taken = take(tar, entry);
                if (entries.size() > Limits.ENTRIES) {
                    entries.remove(entries.size() - 1);
                    refusals.add(Finding.of("too_many_files", "too-many-files", shown, "" + Limits.ENTRIES));
                    break;
                }
                entry = next(tar, metered, entry.getSize() - taken);
            }
        } catch (IOException | RuntimeException e) {
            // The library throws both for a header that is not what it should be.
            if (seen == 0) {
                throw UnreadableSubmission.because("damaged", shown);
            }
            refusals.add(Finding.of("archive_damaged", "archive-damaged", shown));
        }
        entries.sort(Comparator.comparing(Entry::path));
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    private static void requireTar(MeteredStream stream, String shown) throws IOException, UnreadableSubmission {
        stream.allow(Archives.BLOCK);
        byte[] start = stream.peek(Archives.BLOCK);
        if (!Archives.isTarHeader(start)) {
            throw UnreadableSubmission.because("not-a-tar", shown);
        }
    }

    /** The next entry: what is left of this one is passed, and no more is read than a header may have. */
    private static TarArchiveEntry next(TarArchiveInputStream tar, MeteredStream metered, long rest)
            throws IOException {
        metered.allow(Math.max(0, rest) + Limits.TAR_HEADER_BYTES);
        return tar.getNextEntry();
    }

    /** Returns how many of the entry's bytes were read. */
    private long take(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        EntryPath name = EntryPath.of(entry.getName());
        String path = name.path();
        if (SubmittedFiles.isLitter(path) || entry.isDirectory()) {
            return 0;
        }
        boolean special = entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO()
                || entry.isSparse()
                || !entry.isFile();
        EntryPath.Type type = entry.isSymbolicLink() || entry.isLink()
                ? EntryPath.Type.LINK
                : special ? EntryPath.Type.SPECIAL : EntryPath.Type.FILE;
        String refusal = name.refusal(type).orElse("");
        if (!refusal.isEmpty()) {
            refusals.refuse(path, refusal);
        } else if (Entry.mayBeSource(path)) {
            return hold(tar, path);
        } else if (ArchiveName.isWork(path)) {
            refusals.nestedArchive(path);
        }
        return 0;
    }

    private long hold(TarArchiveInputStream tar, String path) throws IOException {
        // As much as is ever read of one, and in all: more than that is refused when it is asked for.
        if (held > Limits.ALL_SOURCE_BYTES + Limits.SOURCE_BYTES) {
            refusals.refuse(path, "too-many");
            return 0;
        }
        byte[] bytes = tar.readNBytes(Limits.SOURCE_BYTES + 1);
        held += bytes.length;
        entries.add(new Entry(path, () -> new ByteArrayInputStream(bytes)));
        return bytes.length;
    }

    /** Fails once more than a set number of bytes is read, or more than a tar may have in all: a gzip may be a bomb. */
    private static final class MeteredStream extends FilterInputStream {
        private long left;
        private long leftInAll = Limits.TAR_BYTES;

        MeteredStream(InputStream stream) {
            super(new BufferedInputStream(stream, 1 << 16));
        }

        void allow(long bytes) {
            left = Math.min(bytes, leftInAll);
        }

        /** The next bytes, which stay to be read. */
        byte[] peek(int count) throws IOException {
            in.mark(count);
            byte[] bytes = in.readNBytes(count);
            in.reset();
            return bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, (int) Math.min(length, metered(length)));
            count(read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(Math.min(bytes, metered(bytes)));
            count(skipped);
            return skipped;
        }

        private long metered(long wanted) throws IOException {
            if (left <= 0 && wanted > 0) {
                throw new IOException("the archive is larger than it may be");
            }
            return left;
        }

        private void count(long read) {
            left -= Math.max(0, read);
            leftInAll -= Math.max(0, read);
        }
    }
}
