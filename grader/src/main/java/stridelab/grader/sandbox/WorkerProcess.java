package stridelab.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Operator;
import stridelab.grader.exercise.Operator.Formula;
import stridelab.worker.FrameReader;
import stridelab.worker.FrameType;
import stridelab.worker.FrameWriter;
import stridelab.worker.MalformedFrame;
import stridelab.worker.Signature;
import stridelab.worker.Values;

/** One JVM with a student's classes and the worker, from its start to its end. */
final class WorkerProcess implements AutoCloseable {
    static final String NOT_STARTED = "the worker did not start: ";

    private static final CallTimeout START = new CallTimeout(Duration.ofSeconds(20), 1000);

    /** Of a call whose answer is dropped. */
    private static final Operator UNHEARD = new Operator() {
        @Override
        public Formula formula() {
            return Formula.PRODUCT;
        }

        @Override
        public double applyAsDouble(double x, double k) {
            return 0;
        }
    };

    /** Half of what a pipe holds. */
    private static final int BYTES_AHEAD = 1 << 15;

    private static final int JVM_OUT_OF_MEMORY = 3;
    private static final int SIGNALLED = 128;
    private static final int SIGKILL = 9;
    private static final int SIGXCPU = 24;

    private final IsolationLayer.Walls walls;
    private final Watchdog watchdog;
    private final Process process;
    private final OutputStream toWorker;
    private final InputStream fromWorker;
    private final StudentOutput output;
    private final FrameWriter request = new FrameWriter(FrameType.LONGEST_REQUEST);
    private final FrameReader reply = new FrameReader(FrameType.LONGEST_REPLY);
    private final Set<String> loaded = new HashSet<>();
    /** Of the last request that was answered, or is. */
    private int number;

    private volatile CallTimeout.@Nullable Waiting waiting;
    private volatile boolean overdue;
    private volatile boolean closed;
    private volatile long cpuMillis;

    /**
     * Takes over a process that was just started, and waits for its worker.
     *
     * @throws IOException if none reports
     */
    WorkerProcess(Process process, IsolationLayer.Walls walls, Watchdog watchdog, Map<String, byte[]> classes)
            throws IOException {
        this.process = process;
        this.walls = walls;
        this.watchdog = watchdog;
        toWorker = process.getOutputStream();
        fromWorker = process.getInputStream();
        output = new StudentOutput(process.getErrorStream());
        watchdog.watch(this);
        boolean ready = false;
        try {
            expect(START);
            reply.receive(fromWorker);
            ready = reply.kind() == FrameType.READY;
            if (ready) {
                send(classes);
            }
        } catch (IOException e) {
            if (Processes.await(process, 500)) {
                // Before it is closed, which drops what is not read yet.
                output.awaitEnd();
            }
            close();
            throw new IOException(NOT_STARTED + output.text(), e);
        } finally {
            waiting = null;
            if (!ready) {
                close();
            }
        }
        if (!ready) {
            throw new IOException(NOT_STARTED + output.text());
        }
    }

    /** Has other classes answer from now on, each in its first state; false if the worker is no more. */
    boolean handOver(Map<String, byte[]> classes) {
        expect(START);
        try {
            send(classes);
            loaded.clear();
            number = 0;
            return true;
        } catch (IOException e) {
            close();
            return false;
        } finally {
            waiting = null;
        }
    }

    /** Whether the class was loaded here. */
    boolean loaded(String className) {
        return loaded.contains(className);
    }

    /** Whether any class was loaded here, so that code of the student's has run. */
    boolean used() {
        return number > 0;
    }

    boolean alive() {
        return !closed;
    }

    /** Loads and initialises a class; null if that went well. */
    @Nullable
    Answer load(String className, CallTimeout limit) {
        return exchange(limit, frame -> {
            request.begin(FrameType.LOAD, ++number);
            request.writeText(className);
            request.send(toWorker);
            receive(null);
            if (frame.kind() == FrameType.DONE && frame.remaining() == 0) {
                loaded.add(className);
                return null;
            }
            return ReplyDecoder.loadFailure(frame);
        });
    }

    /** Makes a call of the student's method that answers to the contract's. */
    Answer call(Call call, CallTimeout limit) {
        return call(call.contract().studentClass(), call, limit);
    }

    /** Makes a call of the method of another class that answers to the contract's. */
    Answer call(String className, Call call, CallTimeout limit) {
        Answer answer = exchange(limit, frame -> {
            number++;
            write(className, call, limit.steps());
            request.send(toWorker);
            receive(operator(call));
            return ReplyDecoder.answer(frame, call);
        });
        return answer == null ? new Answer.Died("bad-reply") : answer;
    }

    /**
     * Sends the first of {@code calls}, as many as the pipe takes whole, so that neither end waits for the other with a
     * full pipe; none of them has an operator, or its steps limited. Their answers are then received in the same order.
     *
     * @param limit how long the process may leave them unread: the first may be longer than the pipe
     * @return how many were sent, 0 where the process is no more
     */
    int send(List<Call> calls, CallTimeout limit) {
        int sent = 0;
        int bytes = 0;
        int before = number;
        expect(limit);
        try {
            for (Call call : calls) {
                number = before + sent + 1;
                write(call.contract().studentClass(), call, Long.MAX_VALUE);
                bytes += request.size();
                if (sent > 0 && bytes > BYTES_AHEAD) {
                    break;
                }
                request.put(toWorker);
                sent++;
            }
            toWorker.flush();
            return sent;
        } catch (IOException e) {
            close();
            return 0;
        } finally {
            waiting = null;
            number = before;
        }
    }

    /** Receives the answer to the first call that was sent and is not answered yet. */
    Answer receive(Call call, CallTimeout limit) {
        Answer answer = exchange(limit, frame -> {
            number++;
            receive(operator(call));
            return ReplyDecoder.answer(frame, call);
        });
        return answer == null ? new Answer.Died("bad-reply") : answer;
    }

    /** Receives the answer to the first call that was sent and is not answered yet, and drops it. */
    void drop(CallTimeout limit) {
        exchange(limit, frame -> {
            number++;
            receive(UNHEARD);
            return null;
        });
    }

    /** Makes the frame of the next request. */
    private void write(String className, Call call, long steps) throws MalformedFrame {
        request.begin(FrameType.CALL, number);
        request.writeLong(steps);
        request.writeInt(call.largestAnswer());
        request.writeText(Signature.of(className, call.method()));
        Class<?>[] types = call.method().getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (call.arguments().get(i) instanceof Operator operator) {
                request.writeByte(operator.formula() == Formula.PRODUCT ? FrameType.PRODUCT : FrameType.DIFFERENCE);
            } else {
                Values.write(request, types[i], call.arguments().get(i));
            }
        }
    }

    /** The operator that the call has. */
    private static @Nullable Operator operator(Call call) {
        for (Object argument : call.arguments()) {
            if (argument instanceof Operator operator) {
                return operator;
            }
        }
        return null;
    }

    /** The CPU time of all processes here so far. */
    long cpuMillis() {
        sampleCpu();
        return cpuMillis;
    }

    /** What the process wrote to its standard error, cut. */
    String output() {
        return output.text();
    }

    void sampleCpu() {
        long now = Processes.cpuMillis(process.pid());
        for (ProcessHandle child : Processes.children(process.pid())) {
            now += Processes.cpuMillis(child.pid());
        }
        cpuMillis = Math.max(cpuMillis, now);
    }

    /** Whether neither the process nor what it wraps has anything to do. */
    private boolean idle() {
        return Processes.idle(process.pid())
                && Processes.children(process.pid()).stream().allMatch(child -> Processes.idle(child.pid()));
    }

    void killIfOverdue(long now) {
        CallTimeout.Waiting current = waiting;
        if (current != null && current.isOver(now, this::cpuMillis, this::idle)) {
            overdue = true;
            close();
        }
    }

    /** Ends the process and all that it started. */
    @Override
    public synchronized void close() {
        if (!closed) {
            sampleCpu();
            closed = true;
            watchdog.forget(this);
            walls.kill(process);
        }
    }

    private interface Exchange {
        @Nullable
        Answer make(FrameReader frame) throws IOException;
    }

    private @Nullable Answer exchange(CallTimeout limit, Exchange exchange) {
        expect(limit);
        try {
            return exchange.make(reply);
        } catch (MalformedFrame e) {
            return died("bad-reply");
        } catch (IOException e) {
            return died("exit");
        } catch (RuntimeException e) {
            // The operator's, which is ours: its caller gets it, and what else the worker says of the call is of no
            // use.
            close();
            throw e;
        } finally {
            waiting = null;
        }
    }

    private void expect(CallTimeout limit) {
        waiting = limit.start();
    }

    /** Receives the reply to the last request, and what is told before it of uses of the operator. */
    private void receive(@Nullable Operator operator) throws IOException {
        reply.receive(fromWorker);
        while (reply.kind() == FrameType.USED && reply.number() == number && operator != null) {
            operator.applyAsDouble(reply.readDouble(), reply.readDouble());
            reply.receive(fromWorker);
        }
        if (reply.number() != number) {
            throw new MalformedFrame("the reply is to another request");
        }
    }

    private void send(Map<String, byte[]> classes) throws IOException {
        request.begin(FrameType.CLASSES, 0);
        request.writeInt(classes.size());
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            request.writeText(file.getKey());
            request.writeBytes(file.getValue());
        }
        request.send(toWorker);
    }

    /** Why there is no answer. A JVM that ends by itself may print its last words where a reply was due. */
    private Answer died(String reason) {
        boolean ended = overdue || Processes.await(process, 500);
        close();
        if (overdue) {
            return new Answer.TimedOut();
        }
        return new Answer.Died(ended ? ending(process.exitValue()) : reason);
    }

    private String ending(int exitValue) {
        output.awaitEnd();
        if (exitValue == JVM_OUT_OF_MEMORY && output.text().contains("OutOfMemoryError")) {
            return "out-of-memory";
        }
        return switch (exitValue) {
            case SIGNALLED + SIGXCPU -> "cpu-limit";
            case SIGNALLED + SIGKILL -> "killed";
            default -> exitValue > SIGNALLED ? "crash" : "exit";
        };
    }
}
