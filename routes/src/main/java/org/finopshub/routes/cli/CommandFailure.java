package org.finopshub.routes.cli;

import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.group.replay.UnreplayableRunException;
import org.finopshub.local.export.UnknownExportException;
import org.finopshub.local.pricing.MissingPriceException;
import org.finopshub.local.run.ConservationBrokenException;
import org.finopshub.local.run.MonthIsRunningException;
import org.finopshub.local.run.UsageGoneException;
import org.finopshub.routes.demo.DemoRefusedException;
import org.finopshub.routes.settings.InvalidSettingException;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.PlaceholderResolutionException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a command did not do what it was asked for, for the person who gave it.
 *
 * @param sentence one line: what was found, and what to do
 */
record CommandFailure(String sentence, ExitCode exitCode) {

  /** Explains a failure by the first of its causes an operator can do something about. */
  static CommandFailure of(Throwable failure) {
    return Stream.<Optional<CommandFailure>>of(
            known(failure, InvalidSettingException.class, e -> mend(e.getMessage())),
            known(failure, BindValidationException.class, e -> mend(BadSetting.among(e))),
            known(
                failure,
                UnboundConfigurationPropertiesException.class,
                e -> mend(BadSetting.unknown(e))),
            known(failure, BindException.class, e -> mend(BadSetting.unreadable(e))),
            known(failure, MarkedYAMLException.class, e -> mend(BadSetting.yaml(e))),
            known(failure, ConfigDataNotFoundException.class, e -> mend(e.getMessage())),
            known(failure, PlaceholderResolutionException.class, e -> mend(e.getMessage())),
            known(failure, InvalidReferentialException.class, e -> mend(e.getMessage())),
            known(failure, UnreplayableRunException.class, e -> mend(e.getMessage())),
            known(failure, DemoRefusedException.class, e -> mend(e.getMessage())),
            known(failure, MissingPriceException.class, e -> mend(e.getMessage())),
            known(failure, ConservationBrokenException.class, e -> mend(e.getMessage())),
            known(failure, UnknownExportException.class, e -> mend(e.getMessage())),
            known(failure, UsageGoneException.class, e -> mend(e.getMessage())),
            known(failure, MonthIsRunningException.class, e -> retry(e.getMessage())),
            known(failure, PortInUseException.class, CommandFailure::busyPort),
            known(failure, SQLException.class, CommandFailure::database),
            known(failure, NoSuchFileException.class, e -> mend(e.getMessage() + " is not there")))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> unforeseen(failure));
  }

  static String oneLine(String message) {
    return message == null ? "no reason given" : message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  private static CommandFailure mend(String sentence) {
    return new CommandFailure(oneLine(sentence), ExitCode.CONTRACT);
  }

  private static CommandFailure retry(String sentence) {
    return new CommandFailure(oneLine(sentence), ExitCode.RETRY);
  }

  private static CommandFailure busyPort(PortInUseException failure) {
    return retry(
        "port %d is taken; stop what listens there, or move this hub with HUB_PORT_OFFSET"
            .formatted(failure.getPort()));
  }

  private static CommandFailure database(SQLException failure) {
    return retry(
        "the database cannot be used (%s); check spring.datasource.url, username and password, and"
                .formatted(oneLine(failure.getMessage()))
            + " that PostgreSQL is up");
  }

  private static CommandFailure unforeseen(Throwable failure) {
    var root = causes(failure).reduce((first, second) -> second).orElse(failure);
    return new CommandFailure(
        "%s: %s; set HUB_TRACE=1 to see where"
            .formatted(root.getClass().getSimpleName(), oneLine(root.getMessage())),
        ExitCode.FAILED);
  }

  private static <T extends Throwable> Optional<CommandFailure> known(
      Throwable failure, Class<T> kind, Function<T, CommandFailure> explanation) {
    return causes(failure)
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((outer, inner) -> inner)
        .map(explanation);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
