package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Map;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands about kept files, as an operator starts them beside a hub, in processes of their
 * own.
 */
class KeptFilesIT {
  @TempDir Path directory;

  private String database;

  @BeforeEach
  void aGroupThatTookNothingYet() throws Exception {
    database = HubDatabases.create();
    Files.createDirectory(directory.resolve("config"));
    Files.writeString(
        directory.resolve("config/application-group.yaml"),
        """
        spring.datasource: {url: "%s", username: postgres}
        hub:
          referential.directory: %s
          group:
            entities.atlas: {currencies: [USD], keys: atlas.jwks.json}
            intake: {sftp-root: sftp, archive: archive, quarantine: quarantine}
        """
            .formatted(database, HubDatabases.CONFIG.resolve("referential").toAbsolutePath()));
  }

  @Test
  void anArchiveWithoutFilesLacksNoneAndAMonthWithoutRunIsNotReplayed() throws Exception {
    var archive = LaunchedHub.run(directory, Map.of(), "archive", "verify");
    assertThat(archive.err()).isEmpty();
    assertThat(archive.out()).containsExactly("0 drops, 0 bytes read, all as taken");
    assertThat(archive.exitCode()).isZero();

    var replay =
        LaunchedHub.run(
            directory, Map.of(), "replay", "--entity", "atlas", "--period", "2026-05", "--dry-run");
    assertThat(replay.err())
        .singleElement()
        .asString()
        .contains("no month of atlas holds a run there");
    assertThat(replay.exitCode()).isEqualTo(2);
  }

  /** A scheduler that starts writes itself down, and may be given what is due. */
  @Test
  void aCommandTakesNothingOverThatAHubIsToDoAtItsHour() throws Exception {
    assertThat(LaunchedHub.run(directory, Map.of(), "archive", "verify").exitCode()).isZero();

    try (var connection = DriverManager.getConnection(database, "postgres", "");
        var schedulers =
            connection
                .createStatement()
                .executeQuery("SELECT instance_name FROM hub.qrtz_scheduler_state")) {
      assertThat(schedulers.next()).isFalse();
    }
  }

  @Test
  void nothingIsDroppedOfALedgerThatIsEmpty() throws Exception {
    var sweep = LaunchedHub.run(directory, Map.of(), "sweep", "group", "--dry-run");

    assertThat(sweep.err()).isEmpty();
    assertThat(sweep.out()).last().isEqualTo("0 would be dropped");
    assertThat(sweep.exitCode()).isZero();
  }

  @Test
  void filesAreNotDroppedBeforeTheFiguresThatAreMadeOfThem() throws Exception {
    var limits = "hub.group.retention: {figures-months: 60, files-months: 24}";
    Files.writeString(
        directory.resolve("config/application-group.yaml"), limits, StandardOpenOption.APPEND);

    var sweep = LaunchedHub.run(directory, Map.of(), "sweep", "group", "--dry-run");

    assertThat(sweep.err())
        .singleElement()
        .asString()
        .contains("superseded-months <= figures-months <= files-months <= runs-months");
    assertThat(sweep.exitCode()).isEqualTo(2);
  }

  @Test
  void aReplayWithoutReasonIsRefused() throws Exception {
    var replay =
        LaunchedHub.run(directory, Map.of(), "replay", "--entity", "atlas", "--period", "2026-05");

    assertThat(replay.err()).singleElement().asString().contains("--reason is missing");
    assertThat(replay.exitCode()).isEqualTo(2);
  }
}
