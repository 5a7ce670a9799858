package stridelab.grader.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface of this package as the contract of one exercise; the interface's name is the exercise's. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {
    /** Its place in the course and in every report, from 1; no two exercises share one. */
    int order();

    /** The points of the whole exercise, which its properties share out among themselves. */
    double points();
}
