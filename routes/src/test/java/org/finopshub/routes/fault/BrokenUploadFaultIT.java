package org.finopshub.routes.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.routes.DropsOfTenEntities;
import org.finopshub.routes.TwoHubs;
import org.finopshub.routes.demo.SftpServer;
import org.finopshub.routes.fault.Wire.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something happens to the connection over which a drop is sent. */
class BrokenUploadFaultIT {
  private static final YearMonth PERIOD = YearMonth.of(2024, 1);
  private static final int APPLICATIONS = 4000;
  private static final int OF_ANOTHER = 40;

  /** More than it takes to log in, less than the drop. */
  private static final int HALF_OF_THE_DROP = 40_000;

  @TempDir Path home;
  private SftpServer sftp;
  private Wire wire;
  private TwoHubs hubs;

  @BeforeEach
  void serve() throws Exception {
    sftp = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    sftp.admit("atlas", TwoHubs.entityKey(home).publicKey());
  }

  @AfterEach
  void stop() {
    hubs.close();
    wire.close();
    sftp.close();
  }

  @Test
  void row13AnUploadThatIsCutIsMadeAgainAndItsHalfIsNeverRead() throws Exception {
    publishOver(Wire.to(sftp.port(), Fault.CUT, HALF_OF_THE_DROP));

    assertArrivedAgainWholeAndOnce();
  }

  @Test
  void row69AnUploadInWhichABitChangesIsRefusedByTheConnectionAndMadeAgain() throws Exception {
    publishOver(Wire.to(sftp.port(), Fault.FLIP, HALF_OF_THE_DROP));

    assertArrivedAgainWholeAndOnce();
  }

  @Test
  void row71AnUploadOverASlowLineArrivesWholeAndKeepsNobodyWaiting() throws Exception {
    var pace = Pace.ofBytesPerSecond(1000);
    var others = DropsOfTenEntities.in(home);
    var known = others.settings(home, "");
    known.keySet().removeIf(name -> !name.startsWith("hub.group.entities."));
    publishOver(Wire.to(sftp.port(), pace), Map.of("hub.local.sftp.timeout", "5m"), known);
    await()
        .atMost(GroupBench.PATIENCE)
        .until(() -> inbox().anyMatch(name -> name.endsWith("part")));

    others.deliver(home.resolve("sftp"), "company-1", PERIOD, 1);

    await()
        .atMost(GroupBench.PATIENCE)
        .until(() -> number(hubs.groupDatabase(), "charges.sql") == OF_ANOTHER);
    assertThat(hubs.exports(PERIOD)).doesNotContain("ACCEPTED");
    pace.hurry();
    awaitAccepted();
    assertThat(number(hubs.groupDatabase(), "charges.sql")).isEqualTo(OF_ANOTHER + APPLICATIONS);
  }

  private void publishOver(Wire line) throws Exception {
    publishOver(line, Map.of(), Map.of());
  }

  private void publishOver(
      Wire line, Map<String, Object> localSettings, Map<String, Object> groupSettings)
      throws Exception {
    wire = line;
    var pinned = Files.readString(sftp.pinIn(home.resolve("known_hosts")));
    Files.writeString(
        home.resolve("known_hosts"), pinned.replace(":" + sftp.port(), ":" + wire.port()));
    var local = new TreeMap<>(localSettings);
    local.put("hub.local.sftp.port", wire.port());
    hubs = TwoHubs.start(home, home.resolve("sftp"), local, groupSettings);
    hubs.usage(PERIOD, usage());
    hubs.compute(PERIOD);
  }

  private void assertArrivedAgainWholeAndOnce() {
    awaitAccepted();
    assertThat(number(hubs.localDatabase(), "attempts.sql")).isGreaterThan(1);
    assertThat(number(hubs.groupDatabase(), "deliveries.sql")).isEqualTo(1);
    assertThat(number(hubs.groupDatabase(), "charges.sql")).isEqualTo(APPLICATIONS);
    assertThat(home.resolve("sftp/atlas/inbox")).isEmptyDirectory();
  }

  private void awaitAccepted() {
    await()
        .atMost(GroupBench.PATIENCE)
        .untilAsserted(() -> assertThat(hubs.exports(PERIOD)).containsExactly("ACCEPTED"));
  }

  private Stream<String> inbox() {
    return Stream.of(home.resolve("sftp/atlas/inbox").toFile().list());
  }

  /** Costs that no compression makes much smaller. */
  private static String[] usage() {
    var random = new Random(13);
    return IntStream.range(0, APPLICATIONS)
        .mapToObj(
            application ->
                "pay-web-%04d,aws-ec2-hours,1,Hours,0.%018d,USD"
                    .formatted(application, random.nextLong(1_000_000_000_000_000_000L)))
        .toArray(String[]::new);
  }

  private static long number(JdbcClient database, String sqlFile) {
    return database
        .sql(SqlFile.beside(BrokenUploadFaultIT.class, sqlFile))
        .query(Long.class)
        .single();
  }
}
