package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.TwoHubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monthly run as an operator starts it by hand, in a process of its own. */
class LocalRunIT {
  @TempDir Path directory;

  @BeforeEach
  void configure() throws Exception {
    var key = new ECKeyGenerator(Curve.P_256).keyID("atlas-1").generate();
    Files.writeString(directory.resolve("signing.jwk.json"), key.toJSONString());
    TwoHubs.entityKey(directory);
    Files.writeString(
        directory.resolve("usage-2024-01.csv"),
        """
        application_id,product_id,quantity,unit,billed_cost,billing_currency
        pay-web-0001,aws-ec2-hours,10,Hours,1.250000000000000001,USD
        pay-web-0001,aws-ec2-hours,many,Hours,1,USD
        """);
    Files.createDirectory(directory.resolve("config"));
    Files.writeString(
        directory.resolve("config/application-local.yaml"),
        """
        spring.datasource: {url: "%s", username: postgres}
        hub:
          referential.directory: %s
          local:
            entity: {id: atlas, currency: USD, pricing-view: group-2024}
            usage.sources.plain: {kind: plain, files: "%s/*.csv", default-domain: platform}
            export: {directory: outgoing, signing-key: signing.jwk.json}
            sftp: {host: localhost, private-key: ssh-key, known-hosts: known_hosts}
        """
            .formatted(
                HubDatabases.create(), HubDatabases.CONFIG.resolve("referential"), directory));
  }

  @Test
  void aMonthIsComputedQueuedAndSummedUp() throws Exception {
    var hub = LaunchedHub.run(directory, Map.of(), "local", "run", "--period", "2024-01", "--json");

    assertThat(hub.exitCode()).isZero();
    assertThat(hub.err()).isEmpty();
    assertThat(hub.out())
        .last()
        .asString()
        .contains(
            "\"period\":\"2024-01\"",
            "\"lines_taken\":1,\"lines_rejected\":1",
            "\"rows_exported\":1",
            "\"billed_out\":{\"USD\":\"1.250000000000000001\"}");
  }

  @Test
  void aMonthThatLacksAUsageFileIsNotDone() throws Exception {
    Files.copy(directory.resolve("usage-2024-01.csv"), directory.resolve("copy-2024-01.csv"));

    var hub = LaunchedHub.run(directory, Map.of(), "local", "run", "--period", "2024-01", "--json");

    assertThat(hub.exitCode()).isEqualTo(3);
    assertThat(hub.out())
        .last()
        .asString()
        .contains("\"billed_out\":{\"USD\":\"1.250000000000000001\"}");
    assertThat(hub.err())
        .last()
        .asString()
        .startsWith("hub: not taken: plain/")
        .endsWith(", which was taken before; delete one of the two");
  }

  @Test
  void monthsAreComputedAndSentAgainInTheirOrder() throws Exception {
    var run =
        LaunchedHub.run(
            directory,
            Map.of(),
            "local",
            "run",
            "--from",
            "2023-12",
            "--to",
            "2024-01",
            "--reason",
            "INC-4713",
            "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .filteredOn(line -> line.startsWith("{"))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"period\":\"2023-12\"", "\"rows_exported\":0"),
            line -> assertThat(line).contains("\"period\":\"2024-01\"", "\"rows_exported\":1"));

    var resent =
        LaunchedHub.run(
            directory, Map.of(), "local", "resend", "--from", "2023-12", "--to", "2024-02");
    assertThat(resent.err()).isEmpty();
    assertThat(resent.out())
        .filteredOn(line -> line.contains("queued as"))
        .satisfiesExactly(
            line -> assertThat(line).matches("2023-12, run [0-9a-f-]{36}: queued as export 1"),
            line -> assertThat(line).matches("2024-01, run [0-9a-f-]{36}: queued as export 1"));
    assertThat(resent.exitCode()).isZero();
  }

  @Test
  void aMonthWithoutADropIsNotSent() throws Exception {
    var hub = LaunchedHub.run(directory, Map.of(), "local", "resend", "--period", "2024-01");

    assertThat(hub.exitCode()).isEqualTo(2);
    assertThat(hub.err()).singleElement().asString().contains("no drop was made of 2024-01");
  }

  @Test
  void aRunWithoutADropIsNamed() throws Exception {
    var run = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f";

    var hub = LaunchedHub.run(directory, Map.of(), "local", "resend", "--run-id", run);

    assertThat(hub.exitCode()).isEqualTo(2);
    assertThat(hub.err()).singleElement().asString().contains(run);
  }

  @Test
  void aMonthThatIsNoneIsRefused() throws Exception {
    var hub = LaunchedHub.run(directory, Map.of(), "local", "run", "--period", "2024-13");

    assertThat(hub.exitCode()).isEqualTo(2);
    assertThat(hub.err())
        .containsExactly(
            "hub: Invalid value for option '--period': '2024-13' is not a month; write it as"
                + " 2024-09; see './hub local run --help'");
  }

  @Test
  void aPricingViewNobodyKnowsIsNamed() throws Exception {
    var file = directory.resolve("config/application-local.yaml");
    Files.writeString(file, Files.readString(file).replace("group-2024", "group-1999"));

    var hub = LaunchedHub.run(directory, Map.of(), "local", "run", "--period", "2024-01");

    assertThat(hub.exitCode()).isEqualTo(2);
    assertThat(hub.err()).singleElement().asString().contains("group-1999");
  }
}
