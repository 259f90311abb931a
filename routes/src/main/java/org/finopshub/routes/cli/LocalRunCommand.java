package org.finopshub.routes.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.finopshub.local.report.MonthSummary;
import org.finopshub.local.report.RunSummary;
import org.finopshub.local.usage.UntakenDeliveries;
import org.finopshub.routes.LocalHub;
import org.finopshub.routes.local.MonthOrders;
import org.finopshub.routes.local.RunOrder;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub local run}: months, now, of whatever usage could be taken. */
@Command(
    name = "run",
    description =
        "Takes new usage, computes a month, or one after the other the oldest first, and queues its"
            + " drop; the running hub sends it. Exit code 3: a usage file could not be taken.",
    mixinStandardHelpOptions = true)
final class LocalRunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private ChosenMonths months;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; kept with the run, and told the group where it restates a month.")
  private String reason;

  @Option(names = "--json", description = "Print the outcome as JSON, a line per month.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    var hub = LocalHub.application().web(WebApplicationType.NONE);
    var arguments =
        List.of(
            "--hub.local.background=false",
            "--hub.local.progress-bar=" + (System.console() != null && !json));
    try (var context = Foreground.start(hub, arguments)) {
      for (var period : months.all()) {
        context.getBean(MonthOrders.class).complete(new RunOrder(period, trigger(), false));
        print(context.getBean(RunSummary.class).of(period).orElseThrow());
      }
      return answer(context.getBean(UntakenDeliveries.class).standing());
    }
  }

  private String trigger() {
    var by = "command-line (%s)".formatted(System.getProperty("user.name"));
    return reason == null ? by : "%s: %s".formatted(by, reason);
  }

  /** A month without all of its usage is not done: whoever runs it shall come back. */
  private int answer(List<String> untaken) {
    var err = spec.commandLine().getErr();
    untaken.forEach(delivery -> err.println("hub: not taken: " + delivery));
    err.flush();
    return untaken.isEmpty() ? ExitCode.OK.code() : ExitCode.RETRY.code();
  }

  private void print(MonthSummary month) throws Exception {
    var out = spec.commandLine().getOut();
    out.println(json ? JsonText.of(month) : MonthText.plain(month));
    out.flush();
  }
}
