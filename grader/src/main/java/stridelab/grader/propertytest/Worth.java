package stridelab.grader.propertytest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a hidden property is worth: its share of the exercise's points, paid whole or not at all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Worth {
    /** The student's method that the property is about. */
    String method();

    /** What it looks at; a property fails by nothing else. */
    Kind kind() default Kind.VALUES;

    /** The points; those of an exercise's properties add up to the exercise's. */
    double points();

    /** The most that a student may be told of it, whatever a grading's option asks for. */
    Feedback tells() default Feedback.FULL;

    /** Its place in the report, from 1: reflection promises no order. */
    int place();

    /** What properties look at. How an exercise's points are shared between kinds is a rule that tests hold. */
    enum Kind {
        /** Right values for ordinary arguments: at least three quarters of an exercise's points. */
        VALUES,

        /** Bad arguments of one kind, refused by a method that answers good ones: at most 15 % of an exercise. */
        REFUSALS,

        /** Results beyond an int or a long and arguments near their ends, taken or refused: 3 points of 100. */
        EXTREMES,

        /** Double precision: at most half a point for a method. */
        PRECISION,

        /** Arguments unchanged, arrays not shared, the same answer twice: 5 points of 100. */
        SIDE_EFFECTS
    }
}
