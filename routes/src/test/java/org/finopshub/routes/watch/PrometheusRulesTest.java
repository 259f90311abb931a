package org.finopshub.routes.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.finopshub.contract.Missing;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules call somebody when they should, as Prometheus itself reads them. */
class PrometheusRulesTest {
  private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

  @BeforeEach
  void needsPrometheus() {
    if (!Files.isExecutable(PROMTOOL)) {
      Missing.here("Debian's prometheus is not installed");
    }
  }

  @Test
  void everyRuleCallsSomebodyInTime() throws Exception {
    assertThat(promtool("test", "rules", "test/finops-hub.test.yaml")).contains("SUCCESS");
  }

  @Test
  void everyRuleIsTriedByName() throws Exception {
    var rules = config("finops-hub.rules.yaml").lines().filter(line -> line.contains("alert: "));

    assertThat(rules.map(line -> line.split("alert: ")[1]))
        .hasSize(10)
        .allSatisfy(
            rule -> assertThat(config("test/finops-hub.test.yaml")).contains("alertname: " + rule));
  }

  private static String config(String file) throws IOException {
    return Files.readString(HubDatabases.CONFIG.resolve("prometheus").resolve(file));
  }

  private static String promtool(String... arguments) throws Exception {
    var process =
        new ProcessBuilder(
                Stream.concat(Stream.of(PROMTOOL.toString()), Stream.of(arguments)).toList())
            .directory(HubDatabases.CONFIG.resolve("prometheus").toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
