package org.finopshub.routes.cli;

import java.util.concurrent.Callable;
import org.finopshub.group.archive.LostRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub archive put-back}: what was taken after the backup that was restored. */
@Command(
    name = "put-back",
    description =
        "Puts archived drops the ledger does not know back into the inboxes, for the running hub to"
            + " take in; after a database was restored from a backup.",
    mixinStandardHelpOptions = true)
final class ArchivePutBackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var context = QuietHub.group()) {
      var lost = context.getBean(LostRuns.class).putBack();
      if (json) {
        out.println(JsonText.of(lost));
      } else {
        lost.forEach(out::println);
        out.println("%d drops are back in their inboxes".formatted(lost.size()));
      }
      out.flush();
    }
    return ExitCode.OK.code();
  }
}
