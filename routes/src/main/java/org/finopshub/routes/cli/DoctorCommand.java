package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.finopshub.routes.ExaminedHub;
import org.finopshub.routes.doctor.Examination;
import org.finopshub.routes.doctor.Finding;
import org.finopshub.routes.doctor.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hub doctor}: what a hub needs, tested without starting it. */
@Command(
    name = "doctor",
    description =
        "Tests database, SFTP, keys, disk, identity provider, clock and referential of a hub, and"
            + " says what to mend. Exits with what the worst finding asks for.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  /** A finding says all there is to say; a stack trace between two says less. */
  private static final List<String> BRIEFLY =
      List.of(
          "--spring.datasource.hikari.connection-timeout=5000",
          "--logging.level.root=off",
          "--logging.level.org.springframework.boot.actuate=off");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "HUB",
      description = "Which hub, by the configuration it runs with: ${COMPLETION-CANDIDATES}.")
  private Side hub;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    var findings = examine();
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonText.of(findings));
    } else {
      findings.forEach(finding -> out.println(plain(finding)));
    }
    out.flush();
    return exitCode(findings).code();
  }

  private List<Finding> examine() {
    var application = ExaminedHub.application(hub.profile());
    try (var context = Foreground.start(application, BRIEFLY)) {
      return context
          .getBeanProvider(Examination.class)
          .orderedStream()
          .flatMap(examination -> examination.findings().stream())
          .toList();
    }
  }

  private static String plain(Finding finding) {
    var line = "%-11s %-12s %s".formatted(finding.verdict(), finding.subject(), finding.found());
    return CommandFailure.oneLine(finding.mend().isEmpty() ? line : line + " - " + finding.mend());
  }

  private static ExitCode exitCode(List<Finding> findings) {
    var worst =
        findings.stream().map(Finding::verdict).max(Comparator.naturalOrder()).orElse(Verdict.OK);
    return switch (worst) {
      case OK -> ExitCode.OK;
      case UNREACHABLE -> ExitCode.RETRY;
      case WRONG -> ExitCode.CONTRACT;
      case INSECURE -> ExitCode.SECURITY;
    };
  }
}
