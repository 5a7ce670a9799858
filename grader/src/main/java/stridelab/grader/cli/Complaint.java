package stridelab.grader.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import stridelab.grader.results.Messages;
import stridelab.grader.results.Text;

/** What is wrong with the arguments, in both languages; picocli's own words are English. */
final class Complaint {
    private Complaint() {}

    static Text of(ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName(" ");
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String what = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().get(0);
            List<String> similar = unmatched.getSuggestions();
            return similar.isEmpty()
                    ? Messages.text("cli.unknown-argument", what, command)
                    : Messages.text("cli.unknown-argument-similar", what, command, similar.get(0));
        }
        if (exception instanceof MissingParameterException missing) {
            return Messages.text(
                    "cli.missing-argument",
                    missing.getMissing().stream().map(Complaint::name).collect(Collectors.joining(" ")),
                    command);
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return Messages.text("cli.given-twice", name(twice.getOverwritten()), command);
        }
        ArgSpec argument = exception.getArgSpec();
        return argument == null
                ? Messages.text("cli.no-command", command)
                : Messages.text("cli.bad-value", String.valueOf(exception.getValue()), name(argument), command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() > 0 ? " " + argument.paramLabel() : "")
                : argument.paramLabel();
    }
}
