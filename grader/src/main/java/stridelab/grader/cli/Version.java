package stridelab.grader.cli;

import picocli.CommandLine.IVersionProvider;
import stridelab.grader.results.GraderVersion;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"StrideLab " + GraderVersion.NUMBER};
    }
}
