package stridelab.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What the system knows of running processes, and their end. */
final class Processes {
    /** The kernel counts CPU time in hundredths of a second for every user of /proc, whatever its own clock does. */
    private static final long MILLIS_OF_A_TICK = 10;

    private static final int USER_TICKS = 11;

    private Processes() {}

    /** The children that the process's first thread started. */
    static List<ProcessHandle> children(long pid) {
        try {
            String list = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children"));
            return Stream.of(list.trim().split(" "))
                    .filter(child -> !child.isEmpty())
                    .flatMap(child -> ProcessHandle.of(Long.parseLong(child)).stream())
                    .toList();
        } catch (IOException e) {
            return ProcessHandle.of(pid).stream()
                    .flatMap(ProcessHandle::children)
                    .toList();
        }
    }

    /** The CPU time of a process, its threads and the children of its that have ended; 0 where it is gone. */
    static long cpuMillis(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field is the program's name in parentheses and may hold anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER_TICKS; i < USER_TICKS + 4; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks * MILLIS_OF_A_TICK;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Whether no thread of the process is running or ready to run; false where it is gone. */
    static boolean idle(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.noneMatch(thread -> state(thread) == 'R');
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static char state(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            // It has ended meanwhile.
            return 'X';
        }
    }

    /** Waits until the process has ended, however often this thread is interrupted; false after two seconds. */
    static boolean gone(Process process) {
        return await(process, 2_000);
    }

    /** Waits until none of them is left, two seconds at the most: one that is dying may be seen for a moment yet. */
    static void gone(List<ProcessHandle> processes) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (processes.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** Waits until no process of a user is left, two seconds at the most; what only waits to be reaped has ended. */
    static void goneOf(long user) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (anyOf(user) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private static boolean anyOf(long user) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String status = read(process.resolve("status"));
                if (status.contains("\nUid:\t" + user + "\t") && !status.contains("\nState:\tZ")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Empty where the process has gone meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    static boolean await(Process process, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
