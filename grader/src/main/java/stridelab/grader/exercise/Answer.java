package stridelab.grader.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came back for a {@link Call}. All of it is the student's word: it is judged, never believed. */
public sealed interface Answer {
    /** What the method did to arrays that are not its own; nothing to object to where it gave no answer. */
    default SideEffects sideEffects() {
        return SideEffects.GOOD;
    }

    /** The end of what its code printed meanwhile; null where it printed nothing, or gave no answer. */
    default @Nullable String printed() {
        return null;
    }

    /**
     * The method returned.
     *
     * @param value of the method's return type, boxed; null where the student returned null. An array may be ragged or
     *     hold null rows
     * @param sideEffects what the method did to arrays that are not its own
     * @param printed the end of what its code printed meanwhile, of a bounded length; null where it printed nothing
     */
    record Returned(
            @Nullable Object value,
            SideEffects sideEffects,
            @Nullable String printed) implements Answer {
        /** Without having printed anything. */
        public Returned(@Nullable Object value, SideEffects sideEffects) {
            this(value, sideEffects, null);
        }
    }

    /**
     * The method returned more than the call could need.
     *
     * @param shape the lengths of the result, of the first array in it, and so on
     * @param sideEffects what the method did to arrays that are not its own
     * @param printed as for {@link Returned}
     */
    record TooLarge(
            List<Integer> shape,
            SideEffects sideEffects,
            @Nullable String printed) implements Answer {
        public TooLarge {
            shape = List.copyOf(shape);
        }
    }

    /**
     * The method threw.
     *
     * @param exceptionClass the full name of the throwable's class
     * @param kind the nearest class of the JDK that it is an instance of, so that a subclass counts as what it is
     * @param message the throwable's message, cut to a bounded length; null where it has none
     * @param sideEffects what the method did to its arguments before it threw
     * @param line of the student's code, in which it arose; null where none is known
     * @param printed the end of what its code printed meanwhile, of a bounded length; null where it printed nothing
     */
    record Threw(
            String exceptionClass,
            String kind,
            @Nullable String message,
            SideEffects sideEffects,
            @Nullable CodeLine line,
            @Nullable String printed)
            implements Answer {
        /** Without a line, and without having printed anything. */
        public Threw(String exceptionClass, String kind, @Nullable String message, SideEffects sideEffects) {
            this(exceptionClass, kind, message, sideEffects, null, null);
        }
    }

    /**
     * A line of code, as the student's process names it.
     *
     * @param className the full name of the class, which may be a nested one
     * @param line from 1; the file may be shorter
     */
    record CodeLine(String className, int line) {}

    /** There is no such class or no such public static method with these types, or its code does not compile. */
    record Absent() implements Answer {}

    /** No answer within the time for it, from a process in which nothing was asked before; it was killed. */
    record TimedOut() implements Answer {}

    /**
     * The call was not made, because of one that was.
     *
     * @param reason why not
     * @param because the call that was the reason
     */
    record NotAsked(Reason reason, Call because) implements Answer {
        /** Why a call is not made. */
        public enum Reason {
            /** A call of the same method did not return, and an extreme one was not waited for; the call is one too. */
            METHOD_HANGS,
            /** An extreme call of the same method did not return soon, or two of them took long; the call is one too. */
            METHOD_IS_SLOW,
            /** The class could not be loaded when {@code because} was to be made. */
            CLASS_DOES_NOT_LOAD,
            /** The exercise's time is over. */
            TIME_IS_OVER
        }
    }

    /**
     * The student's process ended before it answered, or sent what is no answer.
     *
     * @param reason a key of the message bundles: {@code exit}, {@code out-of-memory}, {@code bad-reply}, …
     */
    record Died(String reason) implements Answer {}

    /**
     * What a call did to arrays that are not its own, as the student's process reports it: it may cost points and
     * never earns any.
     *
     * @param mutatedArgument the position of the first argument whose contents differ after the call, or −1
     * @param sharesInput whether the result shares an array with an argument
     * @param sharesRows whether two rows of the result are one array
     */
    record SideEffects(int mutatedArgument, boolean sharesInput, boolean sharesRows) {
        /** Nothing to object to. */
        public static final SideEffects GOOD = new SideEffects(-1, false, false);
    }
}
