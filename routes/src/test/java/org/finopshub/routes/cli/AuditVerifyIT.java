package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.finopshub.routes.HubDatabases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of an audit as an operator starts it, in a process of its own. */
class AuditVerifyIT {
  private static final String NOTHING = "0".repeat(64);

  @TempDir Path directory;
  private String url;

  @BeforeEach
  void anAuditWithoutRows() throws Exception {
    url = HubDatabases.create();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations("classpath:org/finopshub/portal/migration")
        .load()
        .migrate();
    Files.createDirectory(directory.resolve("config"));
    Files.writeString(
        directory.resolve("config/application-group.yaml"),
        "spring.datasource: {url: \"%s\", username: postgres}%n".formatted(url));
  }

  @Test
  void aWholeAuditIsSaidToBeWhole() throws Exception {
    var hub =
        LaunchedHub.run(
            directory, Map.of(), "audit", "verify", "group", "--json", "--expect", NOTHING);

    assertThat(hub.err()).isEmpty();
    assertThat(hub.out())
        .containsExactly("{\"whole\":true,\"rows\":0,\"hash\":\"%s\"}".formatted(NOTHING));
    assertThat(hub.exitCode()).isZero();
  }

  @Test
  void theFirstBrokenRowIsNamedAndTheShellHearsOfIt() throws Exception {
    try (var database = DriverManager.getConnection(url, "postgres", "");
        var statement = database.createStatement()) {
      statement.execute("SELECT audit.ensure_month('2024-10-01')");
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          "INSERT INTO audit.access VALUES (1, '2024-10-05T06:00:00Z', 's', 'n', 'c', 'viewer', '*',"
              + " 'GET', '/group/v1/costs', '{}', 3, 200, 'answered', 't', sha256('forged'))");
    }

    var hub = LaunchedHub.run(directory, Map.of(), "audit", "verify", "GROUP");

    assertThat(hub.out())
        .containsExactly(
            "0 rows are whole, the last has hash " + NOTHING,
            "BROKEN at row 1: its hash is not the one of its content after the row before");
    assertThat(hub.exitCode()).isEqualTo(4);
  }

  @Test
  void aHashThatIsNoneIsRefused() throws Exception {
    var hub =
        LaunchedHub.run(directory, Map.of(), "audit", "verify", "group", "--expect", "latest");

    assertThat(hub.exitCode()).isEqualTo(2);
    assertThat(hub.err())
        .singleElement()
        .asString()
        .contains("'latest' is not a hash; it has 64 hexadecimal digits");
  }
}
