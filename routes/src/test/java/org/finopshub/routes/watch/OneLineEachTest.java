package org.finopshub.routes.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * What somebody called a file, or themselves, neither begins a line of the log nor rules a
 * terminal.
 */
class OneLineEachTest {

  @Test
  void aMessageIsOneLineWithoutCommandsToATerminal() throws IOException {
    var line =
        written("taken from b.csv\n12:00:00 ERROR forged\u001b[2J\r\u0007end\u009b1m\tof it");

    assertThat(line)
        .endsWith(
            "taken from b.csv 12:00:00 ERROR forged [2J end 1m\tof it" + System.lineSeparator());
    assertThat(line.lines()).hasSize(1);
  }

  private static String written(String message) throws IOException {
    var context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    var layout = new PatternLayout();
    layout.setContext(context);
    layout.setPattern(pattern().replace("%wEx", "%nopex"));
    layout.start();
    return layout.doLayout(
        new LoggingEvent(
            OneLineEachTest.class.getName(),
            context.getLogger("drops"),
            Level.INFO,
            message,
            null,
            null));
  }

  private static String pattern() throws IOException {
    var settings = new ClassPathResource("application.yaml");
    return new YamlPropertySourceLoader()
        .load("hub", settings)
        .get(0)
        .getProperty("logging.pattern.console")
        .toString();
  }
}
