package stridelab.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * The program of the student's JVM: answers one request after another until its input ends.
 *
 * <p>Requests come on file descriptor 0 and replies go to 1; the student's {@code System.in} is empty, and the end of what
 * a call prints goes with its reply.
 */
public final class Worker {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MESSAGE = 1_000;

    private static final int REPLIES_TOGETHER = 1 << 15;
    private static final long LONGEST_WAIT_NANOS = 20_000_000;

    private final Requests in;
    private final OutputStream out;
    private final FrameReader request = new FrameReader(FrameType.LONGEST_REQUEST);
    private final FrameWriter reply = new FrameWriter(FrameType.LONGEST_REPLY);
    private final Map<String, Method> methods = new HashMap<>();
    private final PrintedText printed;
    private StudentClasses loader = new StudentClasses(new HashMap<>());
    private long flushed = System.nanoTime();

    private Worker(Requests in, OutputStream out, PrintedText printed) {
        this.in = in;
        this.out = out;
        this.printed = printed;
    }

    /** Runs until the grader closes the pipe; takes no arguments. */
    public static void main(String[] arguments) {
        PrintedText printed = new PrintedText();
        Worker worker = new Worker(
                new Requests(),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), REPLIES_TOGETHER),
                printed);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            worker.reply.begin(FrameType.READY, 0).send(worker.out);
            while (true) {
                worker.request.receive(worker.in);
                worker.answer();
                worker.flush();
            }
        } catch (IOException e) {
            // The pipe is closed: no answer is waited for. Halting runs no shutdown hook of the student's.
            Runtime.getRuntime().halt(0);
        }
    }

    /** Sends the replies that are kept back, unless more requests are there already: many small ones go out together. */
    private void flush() throws IOException {
        if (in.drained() || System.nanoTime() - flushed > LONGEST_WAIT_NANOS) {
            out.flush();
            flushed = System.nanoTime();
        }
    }

    private void answer() throws IOException {
        switch (request.kind()) {
            case FrameType.CLASSES:
                receiveClasses();
                break;
            case FrameType.LOAD:
                load();
                break;
            case FrameType.CALL:
                call();
                break;
            default:
                throw new MalformedFrame("no request is of kind " + request.kind());
        }
    }

    private void receiveClasses() throws MalformedFrame {
        Map<String, byte[]> files = new HashMap<>();
        int count = request.readCount(8);
        for (int i = 0; i < count; i++) {
            files.put(request.readName(), request.readBytes());
        }
        loader = new StudentClasses(files);
        methods.clear();
    }

    private void load() throws IOException {
        int kind;
        printed.begin();
        Steps.begin(Long.MAX_VALUE);
        try {
            Class.forName(request.readName(), true, loader);
            kind = FrameType.DONE;
        } catch (ClassNotFoundException e) {
            kind = FrameType.ABSENT;
        } catch (ExceptionInInitializerError e) {
            Throwable cause = e.getCause();
            String said = cause == null ? null : cause.getClass().getName() + ": " + message(cause);
            threw(e, said, cause == null ? e : cause, -1);
            return;
        } catch (LinkageError e) {
            kind = FrameType.UNLINKED;
        } catch (Throwable e) {
            threw(e, message(e), e, -1);
            return;
        }
        reply.begin(kind, request.number()).put(out);
    }

    private void call() throws IOException {
        long steps = request.readLong();
        int largest = request.readInt();
        String signature = request.readName();
        Method method = methods.get(signature);
        if (method == null) {
            method = Signature.find(signature, loader);
            if (method == null) {
                reply.begin(FrameType.ABSENT, request.number()).put(out);
                return;
            }
            methods.put(signature, method);
        }
        int start = request.position();
        Class<?>[] types = method.getParameterTypes();
        Callback callback = new Callback(request.number(), out);
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = types[i] == DoubleBinaryOperator.class
                    ? callback.computing(request.readByte())
                    : Values.read(request, types[i]);
        }
        // The method may put other arrays into the array of arguments that it is called with, but not into this one.
        AliasingCheck inspection = new AliasingCheck(values);
        @Nullable Object result;
        printed.begin();
        Steps.begin(steps);
        try {
            result = method.invoke(null, values.clone());
        } catch (InvocationTargetException e) {
            callback.end();
            Throwable thrown = e.getTargetException();
            threw(thrown, message(thrown), thrown, firstChanged(types, values, start));
            return;
        } catch (IllegalAccessException e) {
            reply.begin(FrameType.ABSENT, request.number()).put(out);
            return;
        } catch (Throwable e) {
            callback.end();
            threw(e, message(e), e, firstChanged(types, values, start));
            return;
        }
        callback.end();
        returned(method, result, largest, inspection, firstChanged(types, values, start));
    }

    private void returned(Method method, @Nullable Object result, int largest, AliasingCheck inspection, int changed)
            throws IOException {
        if (Steps.over()) {
            tookTooManySteps();
            return;
        }
        inspection.look(result);
        boolean whole = Values.size(result, largest) <= largest;
        reply.begin(whole ? FrameType.RETURNED : FrameType.TOO_LARGE, request.number());
        sideEffects(changed, inspection.sharesInput(), inspection.sharesRows());
        reply.writeText(printed.text());
        if (whole) {
            Values.write(reply, method.getReturnType(), result);
        } else {
            Values.write(reply, int[].class, Values.lengths(result));
        }
        reply.put(out);
    }

    /** {@code origin} is what arose in the student's code: {@code thrown}, or what that wraps. */
    private void threw(Throwable thrown, @Nullable String message, Throwable origin, int changed) throws IOException {
        if (Steps.over()) {
            tookTooManySteps();
            return;
        }
        Class<?> kind = thrown.getClass();
        String name = kind.getName();
        while (kind.getClassLoader() instanceof StudentClasses) {
            kind = kind.getSuperclass();
        }
        reply.begin(FrameType.THREW, request.number());
        sideEffects(changed, false, false);
        // Where the JVM gave up depends on how deep it was, which is another number in each run.
        boolean gaveUp = thrown instanceof VirtualMachineError || origin instanceof VirtualMachineError;
        StackTraceElement frame = gaveUp ? null : studentsFrame(origin);
        reply.writeText(gaveUp ? null : printed.text());
        reply.writeText(cut(name, LONGEST_NAME));
        reply.writeText(cut(kind.getName(), LONGEST_NAME));
        reply.writeText(cut(message, LONGEST_MESSAGE));
        reply.writeText(frame == null ? null : cut(frame.getClassName(), LONGEST_NAME));
        reply.writeInt(frame == null ? 0 : frame.getLineNumber());
        reply.put(out);
    }

    /** The innermost frame of the student's code; its trace may be made by that code, too. */
    private @Nullable StackTraceElement studentsFrame(Throwable thrown) {
        try {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (loader.has(frame.getClassName())) {
                    return frame;
                }
            }
            return null;
        } catch (Throwable e) {
            return null;
        }
    }

    private void tookTooManySteps() throws IOException {
        reply.begin(FrameType.TOO_MANY_STEPS, request.number()).put(out);
    }

    private void sideEffects(int changed, boolean sharesInput, boolean sharesRows) throws MalformedFrame {
        reply.writeInt(changed);
        reply.writeByte(sharesInput ? 1 : 0);
        reply.writeByte(sharesRows ? 1 : 0);
    }

    /** Reads the arguments once more from the request, which has them as they were sent. */
    private int firstChanged(Class<?>[] types, @Nullable Object[] values, int start) throws MalformedFrame {
        request.rewind(start);
        int changed = -1;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == DoubleBinaryOperator.class) {
                request.readByte();
            } else if (!Values.unchanged(request, types[i], values[i]) && changed < 0) {
                changed = i;
            }
        }
        return changed;
    }

    /** The message is made by the student's code, which may throw instead. */
    private static @Nullable String message(Throwable thrown) {
        try {
            return thrown.getMessage();
        } catch (Throwable e) {
            return null;
        }
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
