package org.finopshub.routes.cli;

import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finopshub.contract.referential.InvalidReferentialException;
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
 * Why a hub did not start, for the person who started it.
 *
 * @param sentence one line: what was found, and what to do
 */
record StartFailure(String sentence, ExitCode exitCode) {

  /** Explains a failure by the first of its causes an operator can do something about. */
  static StartFailure of(Throwable failure) {
    return Stream.<Optional<StartFailure>>of(
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
            known(failure, DemoRefusedException.class, e -> mend(e.getMessage())),
            known(failure, PortInUseException.class, StartFailure::busyPort),
            known(failure, SQLException.class, StartFailure::database),
            known(failure, NoSuchFileException.class, e -> mend(e.getMessage() + " is not there")))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> unforeseen(failure));
  }

  static String oneLine(String message) {
    return message == null ? "no reason given" : message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  private static StartFailure mend(String sentence) {
    return new StartFailure(oneLine(sentence), ExitCode.CONTRACT);
  }

  private static StartFailure busyPort(PortInUseException failure) {
    return new StartFailure(
        "port %d is taken; stop what listens there, or move this hub with HUB_PORT_OFFSET"
            .formatted(failure.getPort()),
        ExitCode.RETRY);
  }

  private static StartFailure database(SQLException failure) {
    return new StartFailure(
        "the database cannot be used (%s); check spring.datasource.url, username and password, and"
                .formatted(oneLine(failure.getMessage()))
            + " that PostgreSQL is up",
        ExitCode.RETRY);
  }

  private static StartFailure unforeseen(Throwable failure) {
    var root = causes(failure).reduce((first, second) -> second).orElse(failure);
    return new StartFailure(
        "%s: %s; set HUB_TRACE=1 to see where"
            .formatted(root.getClass().getSimpleName(), oneLine(root.getMessage())),
        ExitCode.FAILED);
  }

  private static <T extends Throwable> Optional<StartFailure> known(
      Throwable failure, Class<T> kind, Function<T, StartFailure> explanation) {
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
