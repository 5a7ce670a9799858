/**
 * Which known misconception explains a student's answers: {@link stridelab.grader.diagnosis.Diagnostician} puts the same
 * questions to the wrong answers of the catalogue and looks which of them answers alike.
 */
@NullMarked
package stridelab.grader.diagnosis;

import org.jspecify.annotations.NullMarked;
