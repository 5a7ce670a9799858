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

    /** The points; those of an exercise's properties add up to the exercise's. */
    double points();

    /** The most that a student may be told of it, whatever a grading's option asks for. */
    Feedback tells() default Feedback.FULL;

    /** Its place in the report, from 1: reflection promises no order. */
    int place();
}
