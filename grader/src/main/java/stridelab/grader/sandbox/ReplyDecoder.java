package stridelab.grader.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.worker.FrameReader;
import stridelab.worker.FrameType;
import stridelab.worker.MalformedFrame;
import stridelab.worker.Values;

/** Makes an answer of a reply's bytes, all of which may be the student's doing. */
final class ReplyDecoder {
    private static final int LONGEST_TEXT = 1_001;
    private static final int LONGEST_PRINT = 2_001;
    private static final int MOST_DIMENSIONS = 8;

    private ReplyDecoder() {}

    /**
     * The answer to {@code call} that the frame holds.
     *
     * @throws MalformedFrame if it holds none, or more than one
     */
    static Answer answer(FrameReader frame, Call call) throws MalformedFrame {
        Answer answer = switch (frame.kind()) {
            case FrameType.ABSENT -> new Answer.Absent();
            case FrameType.TOO_MANY_STEPS -> new Answer.TimedOut();
            case FrameType.TOO_LARGE -> tooLarge(frame, call);
            case FrameType.RETURNED -> returned(frame, call);
            case FrameType.THREW -> threw(frame, call.arguments().size());
            default -> throw new MalformedFrame("no reply to a call is of kind " + frame.kind());
        };
        requireEnd(frame);
        return answer;
    }

    /** What went wrong when a class was loaded. */
    static Answer loadFailure(FrameReader frame) throws MalformedFrame {
        Answer answer = switch (frame.kind()) {
            case FrameType.ABSENT -> new Answer.Absent();
            case FrameType.UNLINKED -> new Answer.Died("could-not-load");
            case FrameType.THREW -> threw(frame, 0);
            default -> throw new MalformedFrame("no reply to a load is of kind " + frame.kind());
        };
        requireEnd(frame);
        return answer;
    }

    private static Answer returned(FrameReader frame, Call call) throws MalformedFrame {
        Answer.SideEffects sideEffects = sideEffects(frame, call.arguments().size());
        String printed = cut(frame.readText(), LONGEST_PRINT);
        return new Answer.Returned(Values.read(frame, call.method().getReturnType()), sideEffects, printed);
    }

    private static Answer tooLarge(FrameReader frame, Call call) throws MalformedFrame {
        Answer.SideEffects sideEffects = sideEffects(frame, call.arguments().size());
        String printed = cut(frame.readText(), LONGEST_PRINT);
        List<Integer> shape = new ArrayList<>();
        int lengths = frame.readCount(4);
        for (int i = 0; i < lengths; i++) {
            shape.add(frame.readInt());
        }
        if (lengths == 0 || lengths > MOST_DIMENSIONS || Collections.min(shape) < 0) {
            throw new MalformedFrame("no array has the shape " + shape);
        }
        return new Answer.TooLarge(shape, sideEffects, printed);
    }

    private static Answer threw(FrameReader frame, int arguments) throws MalformedFrame {
        Answer.SideEffects sideEffects = sideEffects(frame, arguments);
        String printed = cut(frame.readText(), LONGEST_PRINT);
        return new Answer.Threw(
                bounded(frame.readName()),
                bounded(frame.readName()),
                cut(frame.readText(), LONGEST_TEXT),
                sideEffects,
                codeLine(frame),
                printed);
    }

    private static Answer.SideEffects sideEffects(FrameReader frame, int arguments) throws MalformedFrame {
        int mutated = frame.readInt();
        if (mutated < -1 || mutated >= arguments) {
            throw new MalformedFrame("there is no argument " + mutated);
        }
        return new Answer.SideEffects(mutated, frame.readByte() != 0, frame.readByte() != 0);
    }

    private static String bounded(String name) throws MalformedFrame {
        if (name.isEmpty() || name.length() > LONGEST_TEXT) {
            throw new MalformedFrame("no class has a name of " + name.length() + " characters");
        }
        return name;
    }

    private static Answer.@Nullable CodeLine codeLine(FrameReader frame) throws MalformedFrame {
        String className = frame.readText();
        int line = frame.readInt();
        return className == null || line < 1 ? null : new Answer.CodeLine(bounded(className), line);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private static void requireEnd(FrameReader frame) throws MalformedFrame {
        if (frame.remaining() != 0) {
            throw new MalformedFrame("the frame goes on after the answer");
        }
    }
}
