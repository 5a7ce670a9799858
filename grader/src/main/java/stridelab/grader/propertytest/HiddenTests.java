package stridelab.grader.propertytest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;

/**
 * Marks a class of the package {@code stridelab.grader.properties} as hidden tests of one exercise, which may have
 * several such classes.
 *
 * <p>A property takes the contract as a parameter and is handed the student behind it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@AddLifecycleHook(value = JqwikHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public @interface HiddenTests {
    /** The contract of the exercise. */
    Class<?> value();
}
