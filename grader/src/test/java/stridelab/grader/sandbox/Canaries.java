package stridelab.grader.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A secret file, a listener on loopback, and a mark that processes and files of hostile code bear. */
public final class Canaries implements AutoCloseable {
    private final String mark = "1" + ProcessHandle.current().pid();
    private final Path secret;
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<String> callers = new ConcurrentLinkedQueue<>();

    /**
     * Sets them out.
     *
     * @param text of the secret file
     */
    public Canaries(Path folder, String text) throws IOException {
        secret = Files.writeString(
                Files.createDirectories(folder.resolve("grader")).resolve("secret"), text);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Thread thread = new Thread(this::listen, "canary");
        thread.setDaemon(true);
        thread.start();
    }

    /** What {@code @SECRET@} and its like in hostile sources stand for. */
    public Map<String, String> placeholders() {
        return Map.of(
                "@SECRET@", secret.toString(),
                "@PORT@", Integer.toString(listener.getLocalPort()),
                "@GRADER@", Long.toString(ProcessHandle.current().pid()),
                "@CODE@", code(),
                "@MARK@", mark);
    }

    /** Where the hidden tests are. */
    private static String code() {
        return Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    /** What hostile code reached or left: who called, what runs, what lies about. */
    public List<String> touched() throws IOException {
        List<String> touched = new ArrayList<>(callers);
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (commandLine(process).contains(mark)) {
                    touched.add(process + " " + commandLine(process));
                }
            }
        }
        for (String folder : List.of("/tmp", "/var/tmp", "/dev/shm", "/", ".")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), mark + "*")) {
                files.forEach(file -> touched.add(file.toString()));
            }
        }
        return touched;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try (var caller = listener.accept()) {
                callers.add(caller.toString());
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"));
        } catch (IOException e) {
            return "";
        }
    }
}
