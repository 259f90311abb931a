package org.finopshub.routes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.finopshub.local.export.DropResend;
import org.finopshub.local.export.ExportRun;
import org.finopshub.local.export.UnsendableExportException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hub local resend}: the drops of months once more, as they were. */
@Command(
    name = "resend",
    description =
        "Queues the drop of a run, or of the runs that months show, the oldest first, once more: the"
            + " same files under the same numbers. The running hub sends them. Exit code 2: a drop is"
            + " held or its files are gone.",
    mixinStandardHelpOptions = true)
final class LocalResendCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Chosen chosen;

  @Option(names = "--json", description = "Print the queued drops as JSON.")
  private boolean json;

  /** A run, or months. */
  static final class Chosen {
    @Option(
        names = "--run-id",
        paramLabel = "UUID",
        description = "The drop of this run, whatever its month shows now.")
    private UUID runId;

    @ArgGroup private ChosenMonths months;
  }

  @Override
  public Integer call() throws Exception {
    var queued = new ArrayList<ExportRun>();
    var unsendable = new ArrayList<String>();
    try (var context = QuietHub.local()) {
      var resend = context.getBean(DropResend.class);
      for (var run : runs(resend)) {
        try {
          queued.add(resend.resend(run, System.getProperty("user.name")));
        } catch (UnsendableExportException refused) {
          unsendable.add("run %s: %s".formatted(run, refused.getMessage()));
        }
      }
    }
    print(queued);
    return answer(unsendable);
  }

  private List<UUID> runs(DropResend resend) {
    if (chosen.runId != null) {
      return List.of(chosen.runId);
    }
    var months = chosen.months;
    var drops = resend.shown(months.first(), months.last());
    if (drops.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no drop was made of " + months + "; ./hub local run makes one");
    }
    return drops.stream().map(ExportRun::runId).toList();
  }

  private void print(List<ExportRun> queued) throws Exception {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonText.of(queued));
    } else {
      queued.forEach(
          drop ->
              out.println(
                  "%s, run %s: queued as export %d"
                      .formatted(drop.period(), drop.runId(), drop.exportSeq())));
    }
    out.flush();
  }

  private int answer(List<String> unsendable) {
    var err = spec.commandLine().getErr();
    unsendable.forEach(drop -> err.println("hub: not sent: " + drop));
    err.flush();
    return (unsendable.isEmpty() ? ExitCode.OK : ExitCode.CONTRACT).code();
  }
}
