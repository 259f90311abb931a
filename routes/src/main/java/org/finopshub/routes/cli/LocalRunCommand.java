package org.finopshub.routes.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.finopshub.local.report.MonthSummary;
import org.finopshub.local.report.RunSummary;
import org.finopshub.local.usage.UntakenDeliveries;
import org.finopshub.routes.LocalHub;
import org.finopshub.routes.local.MonthOrders;
import org.finopshub.routes.local.RunOrder;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./hub local run}: one month, now, of whatever usage could be taken. */
@Command(
    name = "run",
    description =
        "Takes new usage, computes one month and queues its drop; the running hub sends it."
            + " Exit code 3: a usage file could not be taken.",
    mixinStandardHelpOptions = true)
final class LocalRunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "YYYY-MM",
      converter = Period.class,
      description = "The month to compute.")
  private YearMonth period;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    var hub = LocalHub.application().web(WebApplicationType.NONE);
    var arguments =
        List.of(
            "--hub.local.background=false",
            "--hub.local.progress-bar=" + (System.console() != null && !json));
    try (var context = Foreground.start(hub, arguments)) {
      context.getBean(MonthOrders.class).complete(new RunOrder(period, "command-line", false));
      print(context.getBean(RunSummary.class).of(period).orElseThrow());
      return answer(context.getBean(UntakenDeliveries.class).standing());
    }
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

  /** Reads {@code YYYY-MM}. */
  static final class Period implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
      try {
        return YearMonth.parse(text);
      } catch (DateTimeException unreadable) {
        throw new TypeConversionException("'" + text + "' is not a month; write it as 2024-09");
      }
    }
  }
}
