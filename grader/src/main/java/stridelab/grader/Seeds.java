package stridelab.grader;

import java.util.Optional;
import stridelab.grader.files.Digest;

/**
 * The seeds of the hidden tests' choices: one for all submissions, or one for each, made of a secret and its name.
 *
 * @param common the seed of all
 * @param secret what makes each submission's seed another, which then cannot be foretold; empty where there is none
 */
public record Seeds(long common, Optional<String> secret) {
    /** In hexadecimal digits: 52 bits, which every reader of JSON keeps. */
    private static final int DIGITS = 13;

    /** Returns the seed of the submission of this name: the same again whenever it is asked. */
    public long of(String submission) {
        return secret.map(known -> new Digest().add(known).add(submission).hex())
                .map(hex -> Long.parseLong(hex.substring(0, DIGITS), 16))
                .orElse(common);
    }
}
