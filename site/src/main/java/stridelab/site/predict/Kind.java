package stridelab.site.predict;

import java.util.List;

/** A kind of question, such as the size of an output: its numbers, what is right, what each mistake makes of them. */
public interface Kind {
    /** The numbers that it is asked with. */
    List<Range> ranges();

    /**
     * The question of these numbers.
     *
     * @throws IllegalArgumentException if they have no answer: a kernel that does not fit
     */
    Question ask(Numbers numbers);
}
