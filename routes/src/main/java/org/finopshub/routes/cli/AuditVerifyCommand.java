package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.finopshub.portal.audit.ChainCheck;
import org.finopshub.portal.audit.ChainState;
import org.finopshub.routes.AuditedHub;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./hub audit verify}: whether a row was edited, taken out or put in. */
@Command(
    name = "verify",
    description =
        "Recomputes the chain of the audit's rows; exits with 4 and names the first row that is not"
            + " what was written.",
    mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "HUB",
      description = "Whose audit, by the configuration it runs with: ${COMPLETION-CANDIDATES}.")
  private Side hub;

  @Option(
      names = "--expect",
      paramLabel = "HASH",
      converter = Hash.class,
      description =
          "A hash printed by an earlier check; a chain that was rewritten whole has it no more.")
  private String expected;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    var state = check();
    var out = spec.commandLine().getOut();
    out.println(json ? ChainText.json(state) : ChainText.plain(state));
    out.flush();
    return (state.isWhole() ? ExitCode.OK : ExitCode.SECURITY).code();
  }

  private ChainState check() {
    try (var context = Foreground.start(AuditedHub.application(hub.profile()), List.of())) {
      return context.getBean(ChainCheck.class).verify(Optional.ofNullable(expected));
    }
  }

  /** Reads a SHA-256. */
  static final class Hash implements ITypeConverter<String> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @Override
    public String convert(String text) {
      if (!FORM.matcher(text).matches()) {
        throw new TypeConversionException(
            "'" + text + "' is not a hash; it has 64 hexadecimal digits");
      }
      return text;
    }
  }
}
