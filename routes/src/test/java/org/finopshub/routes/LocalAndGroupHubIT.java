package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.finopshub.contract.QuietPort;
import org.finopshub.contract.slice.DropName;
import org.finopshub.routes.demo.SftpServer;
import org.finopshub.routes.lineage.LineageFile;
import org.finopshub.routes.watch.CapturedLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An entity's hub, an SFTP server and the group's hub, nothing of them replaced by a double. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalAndGroupHubIT {
  @TempDir static Path home;
  private LineageFile lineage;
  private SftpServer sftp;
  private TwoHubs hubs;

  @BeforeAll
  void start() throws Exception {
    lineage = new LineageFile(home.resolve("lineage.jsonl"));
    sftp = serve(QuietPort.find(), "host-key");
    sftp.pinIn(home.resolve("known_hosts"));
    var local = new TreeMap<String, Object>(lineage.settings());
    local.put("hub.local.sftp.port", sftp.port());
    hubs = TwoHubs.start(home, home.resolve("sftp"), local, lineage.settings());
  }

  @AfterAll
  void stop() {
    hubs.close();
    sftp.close();
  }

  @Test
  void aMonthOfUsageArrivesAtTheGroupToTheLastDecimal() throws Exception {
    var month = month(2024, 1);
    month.usage(
        "pay-web-0001,aws-ec2-hours,10.5,Hours,1.250000000000000001,USD",
        "crm-app-0002,aws-ec2-hours,4,Hours,0.75,USD",
        "crm-app-0002,aws-s3-storage,2,GB-Months,0.000000000000000009,USD");

    month.compute();

    month.awaitExports("ACCEPTED");
    assertThat(month.facts())
        .containsExactly(
            "crm-app-0002 aws-ec2-hours 4.000000000000000000 0.750000000000000000",
            "crm-app-0002 aws-s3-storage 2.000000000000000000 0.000000000000000009",
            "pay-web-0001 aws-ec2-hours 10.500000000000000000 1.250000000000000001");
    assertThat(month.statuses()).containsExactly("LOADED");
    month.awaitCosts("2.00000000000000001");
  }

  @Test
  void everyLineOfARunSaysWhichRunItIsAndNoneHoldsARecord() throws Exception {
    var month = month(2024, 10);
    month.usage("pay-web-0001,aws-ec2-hours,10.5,Hours,1.25,USD", ",aws-ec2-hours,2,Hours,1,USD");

    try (var log = CapturedLog.open()) {
      month.compute();
      var id = log.ofRun("atlas", "2024-10").get(0).runId();
      // Each is said by whoever did it, a moment after it is done.
      await()
          .untilAsserted(
              () ->
                  assertThat(log.ofRun("atlas", "2024-10"))
                      .extracting(CapturedLog.Line::message)
                      .containsOnlyOnce(
                          "run " + id + " of atlas 2024-10 started by test",
                          "run " + id + " of atlas 2024-10 DONE",
                          "queued as export 1: 5 files",
                          "sent export 1",
                          "LOADED, 2 rows: 2 charges loaded",
                          "the group answers export 1: ACCEPTED"));
      assertThat(log.ofRun("atlas", "2024-10"))
          .allMatch(line -> line.route() != null && line.traceId() != null)
          .filteredOn(line -> "compute".equals(line.domain()))
          .extracting(CapturedLog.Line::message)
          .containsExactly(
              "run %s of atlas 2024-10: pool of domain compute split over 1 of its applications"
                  .formatted(id));
      assertThat(log.naming(id)).isSubsetOf(log.ofRun("atlas", "2024-10"));
      assertThat(log.text()).doesNotContain("pay-web-0001", signingKey());
    }
  }

  @Test
  void lineageLeadsFromTheUsageToTheGroupsViews() throws Exception {
    var month = month(2023, 12);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");

    month.compute();

    month.awaitExports("ACCEPTED");
    await()
        .untilAsserted(
            () ->
                assertThat(lineage.of("2023-12"))
                    .containsExactlyInAnyOrder(
                        "START atlas.run", "COMPLETE atlas.run",
                        "START atlas.export", "COMPLETE atlas.export",
                        "START atlas.import", "COMPLETE atlas.import"));
    assertThat(lineage.written("atlas.export", "2023-12"))
        .isEqualTo(lineage.read("atlas.import", "2023-12"))
        .singleElement()
        .asString()
        .matches("finops-hub atlas_2023-12_.{36}\\.manifest\\.json");
    assertThat(lineage.written("atlas.run", "2023-12"))
        .containsAll(lineage.read("atlas.export", "2023-12"))
        .anyMatch(table -> table.matches("postgres://127.0.0.1:\\d+ hub\\d+\\.mart\\.fact_cost"));
    await().until(() -> lineage.jobs().contains("COMPLETE group.refresh"));
    assertThat(lineage.unreadable()).isEmpty();
  }

  @Test
  void anUnchangedMonthIsLeftAlone() throws Exception {
    var month = month(2024, 2);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    month.compute();
    month.awaitExports("ACCEPTED");
    var before = month.versions();

    month.compute();

    assertThat(hubs.exports(month.period())).containsExactly("ACCEPTED");
    assertThat(month.versions()).isEqualTo(before).hasSize(1);
  }

  @Test
  void aChangedMonthReplacesWhatTheGroupHeld() throws Exception {
    var month = month(2024, 3);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    month.compute();
    month.awaitExports("ACCEPTED");

    month.usage("crm-app-0002,aws-ec2-hours,3,Hours,7,USD");
    month.compute();

    month.awaitExports("ACCEPTED", "ACCEPTED");
    assertThat(month.facts())
        .containsExactly("crm-app-0002 aws-ec2-hours 3.000000000000000000 7.000000000000000000");
  }

  @Test
  void row15DropsWaitWhileTheServerIsDownAndThenLeaveInOrder() throws Exception {
    var first = month(2024, 4);
    var second = month(2024, 5);
    first.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    second.usage("pay-web-0001,aws-ec2-hours,2,Hours,2,USD");
    var port = sftp.port();
    sftp.close();

    first.compute();
    second.compute();
    first.awaitAttempt();
    first.awaitExports("QUEUED");
    second.awaitExports("QUEUED");
    sftp = serve(port, "host-key");

    first.awaitExports("ACCEPTED");
    second.awaitExports("ACCEPTED");
    assertThat(first.sentAt()).isBefore(second.sentAt());
  }

  @Test
  void row57ARunThatWasSentAndIsFetchedTooCountsOnce() throws Exception {
    var month = month(2024, 12);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    month.compute();
    month.awaitExports("ACCEPTED");
    await().until(() -> files("inbox", ".*2024-12.*").isEmpty());
    var before = month.versions();

    hubs.pull();

    month.awaitDeliveries("LOADED", "DUPLICATE");
    assertThat(month.versions()).isEqualTo(before).hasSize(1);
  }

  @Test
  void row57ARunThatWasFetchedWhileItCouldNotBeSentCountsOnce() throws Exception {
    var month = month(2024, 11);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    var port = sftp.port();
    sftp.close();
    month.compute();
    month.awaitAttempt();

    hubs.pull();

    month.awaitDeliveries("LOADED");
    var before = month.versions();
    sftp = serve(port, "host-key");
    month.awaitExports("ACCEPTED");
    assertThat(month.versions()).isEqualTo(before).hasSize(1);
  }

  @Test
  void whatWasFetchedIsAnsweredTheSameWayAndNeedsNoSftp() throws Exception {
    var month = month(2023, 11);
    var receipt = "atlas_2023-11_.{36}\\.receipt\\.json";
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    var port = sftp.port();
    sftp.close();
    try {
      month.compute();
      month.awaitAttempt();
      hubs.pull();
      month.awaitDeliveries("LOADED");
      await().until(() -> !files("outbox", receipt).isEmpty());

      hubs.pull();

      assertThat(hubs.exports(month.period())).containsExactly("ACCEPTED");
      assertThat(files("outbox", receipt)).isEmpty();
    } finally {
      sftp = serve(port, "host-key");
    }
  }

  @Test
  void row14NothingGoesToAServerWithAnotherHostKey() throws Exception {
    var month = month(2024, 6);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    var port = sftp.port();
    sftp.close();

    try (var other = serve(port, "other-host-key")) {
      month.compute();
      month.awaitAttempt();

      assertThat(other.port()).isEqualTo(port);
      assertThat(files("inbox", ".*2024-06.*")).isEmpty();
      assertThat(month.lastError()).contains("HostKey");
    } finally {
      sftp = serve(port, "host-key");
    }
    month.awaitExports("ACCEPTED");
  }

  @Test
  void row35PartsAndLinksAreNeverRead() throws Exception {
    var inbox = home.resolve("sftp/atlas/inbox");
    var unread = new DropName("atlas", YearMonth.of(2024, 8), UUID.randomUUID()).manifestFile();
    var linked = new DropName("atlas", YearMonth.of(2024, 9), UUID.randomUUID()).manifestFile();
    var part = Files.writeString(inbox.resolve("." + unread + ".part"), "{");
    var link =
        Files.createSymbolicLink(
            inbox.resolve(linked), Files.writeString(home.resolve("elsewhere"), "{"));
    var month = month(2024, 7);
    month.usage("pay-web-0001,aws-ec2-hours,1,Hours,1,USD");

    month.compute();

    month.awaitExports("ACCEPTED");
    assertThat(part).exists();
    assertThat(link).isSymbolicLink();
    assertThat(month(2024, 8).deliveries()).isZero();
    assertThat(month(2024, 9).deliveries()).isZero();
    Files.delete(part);
    Files.delete(link);
  }

  private PublishedMonth month(int year, int month) {
    return new PublishedMonth(hubs, YearMonth.of(year, month));
  }

  /** What lies in a directory of the account under such a name. */
  private static List<String> files(String box, String name) {
    return Stream.of(home.resolve("sftp/atlas").resolve(box).toFile().list())
        .filter(file -> file.matches(name))
        .toList();
  }

  private static String signingKey() throws Exception {
    return ECKey.parse(Files.readString(home.resolve("signing.jwk.json"))).getD().toString();
  }

  private SftpServer serve(int port, String hostKey) throws Exception {
    var server = SftpServer.start(port, home.resolve("sftp"), home.resolve(hostKey));
    server.admit("atlas", TwoHubs.entityKey(home).publicKey());
    return server;
  }
}
