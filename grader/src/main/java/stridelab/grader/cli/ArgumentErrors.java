package stridelab.grader.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** What is wrong with the arguments, in both languages; picocli's own words are English. */
final class ArgumentErrors {
    private ArgumentErrors() {}

    static Text of(ParameterException exception, String... args) {
        String help = help(exception.getCommandLine());
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return unknownBefore(missing, args)
                    .findFirst()
                    .map(ArgumentErrors::unknown)
                    .orElseGet(() -> Messages.text("cli.missing-argument", names(missing), help));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return Messages.text("cli.given-twice", name(twice.getOverwritten()), help);
        }
        ArgSpec argument = exception.getArgSpec();
        return argument == null
                ? Messages.text("cli.no-command", help)
                : Messages.text("cli.bad-value", Objects.toString(exception.getValue(), ""), name(argument), help);
    }

    private static Text unknown(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String what = unmatched.getUnmatched().stream().findFirst().orElse("");
        List<String> similar = unmatched.getSuggestions();
        if (!similar.isEmpty()) {
            return Messages.text("cli.unknown-argument-similar", what, help(command), similar.get(0));
        }
        boolean nameOfCommand = command.getParent() == null;
        return what.startsWith("-") || nameOfCommand
                ? Messages.text("cli.unknown-argument", what, help(command))
                : Messages.text("cli.one-too-many", what, help(command));
    }

    /** What is not known is often what is missing, misspelt; picocli reports a missing one first. */
    private static Stream<UnmatchedArgumentException> unknownBefore(MissingParameterException missing, String... args) {
        CommandLine root = missing.getCommandLine().getCommandSpec().root().commandLine();
        Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        ParseResult all = root.parseArgs(args);
        return Stream.of(all, all.subcommand())
                .filter(Objects::nonNull)
                .flatMap(parsed -> parsed.errors().stream())
                .filter(UnmatchedArgumentException.class::isInstance)
                .map(UnmatchedArgumentException.class::cast);
    }

    /** What shows the command's help, without the program's name: that depends on how it was started. */
    private static String help(CommandLine command) {
        return command.getParent() == null ? "--help" : command.getCommandName() + " --help";
    }

    /** In the order in which they are written. */
    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream()
                .sorted(Comparator.comparing(ArgSpec::isOption))
                .map(ArgumentErrors::name)
                .collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() > 0 ? " " + argument.paramLabel() : "")
                : argument.paramLabel();
    }
}
