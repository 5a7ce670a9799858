/**
 * The catalogue of known wrong answers: what students plausibly hand in, each one small edit away from the solution.
 *
 * <p>{@link stridelab.catalogue.Catalogue#load()} reads it from beside these classes. An
 * {@link stridelab.catalogue.WrongAnswer} turns a solution's source into the wrong answer, and names the
 * {@link stridelab.catalogue.Misconception} that it shows, which has a text for the student in both languages.
 *
 * <p>The files lie in {@code src/main/catalogue}: a folder for each exercise with its entries ({@code NAME.edit}, see
 * {@link stridelab.catalogue.WrongAnswer#parse}) and its misconceptions ({@code misconceptions_en.properties}, {@code _zh}),
 * and beside the folders what can happen in any exercise ({@code common_en.properties}, {@code _zh}).
 */
@NullMarked
package stridelab.catalogue;

import org.jspecify.annotations.NullMarked;
