package org.finopshub.routes.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.finopshub.portal.audit.AuditRetention;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hub sweep}: what a hub drops because it is past its retention. */
@Command(
    name = "sweep",
    description =
        "Drops the months that are past their retention, as the running hub does by itself, and makes"
            + " partitions ahead.",
    mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "HUB",
      description = "Whose months, by the configuration it runs with: ${COMPLETION-CANDIDATES}.")
  private Side hub;

  @Option(names = "--dry-run", description = "Only say what the next sweep drops.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    var months = hub == Side.GROUP ? ofGroup() : ofEntity();
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonText.of(months));
    } else {
      months.forEach(out::println);
      out.println((dryRun ? "%d would be dropped" : "%d are dropped").formatted(months.size()));
    }
    out.flush();
    return ExitCode.OK.code();
  }

  private List<?> ofGroup() {
    try (var context = QuietHub.group()) {
      var retention = context.getBean(org.finopshub.group.retention.Retention.class);
      return withAudit(context, dryRun ? retention.due() : retention.sweep());
    }
  }

  private List<?> ofEntity() {
    try (var context = QuietHub.local()) {
      var retention = context.getBean(org.finopshub.local.retention.Retention.class);
      return withAudit(context, dryRun ? retention.due() : retention.sweep());
    }
  }

  private List<?> withAudit(ApplicationContext hub, List<?> months) {
    var audit = hub.getBean(AuditRetention.class);
    return Stream.concat(months.stream(), (dryRun ? audit.due() : audit.sweep()).stream()).toList();
  }
}
