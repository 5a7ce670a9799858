package stridelab.grader.feedback;

import stridelab.grader.propertytest.Outcome;

/** Whether the call that is shown of an outcome fails by itself too, where nothing was called before. */
public interface Reproduction {
    /** Of code that keeps nothing from one call to the next. */
    Reproduction ALWAYS = outcome -> true;

    /** Whether a test of that one call would fail. */
    boolean of(Outcome outcome);
}
