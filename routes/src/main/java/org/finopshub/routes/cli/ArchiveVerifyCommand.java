package org.finopshub.routes.cli;

import java.util.concurrent.Callable;
import org.finopshub.group.archive.ArchiveCheck;
import org.finopshub.group.archive.ArchiveState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub archive verify}: whether every file is still what it was when it was taken. */
@Command(
    name = "verify",
    description =
        "Reads every archived file and holds it against the ledger and its manifest; exits with 2 and"
            + " names what is missing, changed or unknown.",
    mixinStandardHelpOptions = true)
final class ArchiveVerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var context = QuietHub.group()) {
      var state = context.getBean(ArchiveCheck.class).verify();
      if (json) {
        out.println(JsonText.of(state));
      } else {
        state
            .flaws()
            .forEach(flaw -> out.println("%s %s".formatted(flaw.kind().word(), flaw.file())));
        out.println(plain(state));
      }
      out.flush();
      return (state.isWhole() ? ExitCode.OK : ExitCode.CONTRACT).code();
    }
  }

  private static String plain(ArchiveState state) {
    return "%d drops, %d bytes read, %s"
        .formatted(
            state.drops(),
            state.bytes(),
            state.isWhole() ? "all as taken" : state.flaws().size() + " files are not as taken");
  }
}
