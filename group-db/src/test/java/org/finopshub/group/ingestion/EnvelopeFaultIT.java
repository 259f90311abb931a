package org.finopshub.group.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.Refusal;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.CheckedDrop.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that show before a row is read; numbers are those of the fault matrix. */
class EnvelopeFaultIT {
  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void row4AManifestBeforeItsDataWaitsAndIsThenLoaded() throws IOException {
    var drop = ledger.drop().write();
    var data = drop.bytes(drop.dataFile(1));
    String file = drop.dataFile(1);
    drop.delete(file);
    assertThat(ledger.open(drop).verdict()).isEqualTo(Verdict.WAITING);
    assertThat(ledger.tracked(drop)).containsEntry("status", "WAITING");

    Files.write(drop.directory().resolve(file), data);

    assertThat(ledger.take(drop).status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.tracked(drop)).containsEntry("status", "LOADED");
  }

  @Test
  void row4AfterTheTimeLimitAMissingFileIsAReasonToReject() {
    var drop = ledger.drop().write();
    String file = drop.dataFile(1);
    drop.delete(file);
    ledger.open(drop);

    ledger.clock().forward(Duration.ofHours(7));
    var run = ledger.take(drop);

    assertThat(run.reason())
        .isEqualTo(
            "file-missing: %s did not arrive within PT6H of its manifest; send the whole drop again"
                .formatted(file));
    assertThat(ledger.tracked(drop)).containsEntry("status", "REJECTED");
    assertThat(ledger.alerts())
        .extracting("severity")
        .extracting(Object::toString)
        .containsExactly("WARNING");
  }

  @Test
  void row6ATruncatedDataFileIsRefused() {
    var drop = ledger.drop().write();
    drop.tamper(drop.dataFile(1), bytes -> Arrays.copyOf(bytes, 10));

    Refusal.of(ledger, drop, "size-mismatch").tracked(drop, "size-mismatch");
  }

  @Test
  void row8AnUnknownKeyIsRefused() {
    var drop = ledger.drop().signedWith(DropFixture.newKey("stranger")).write();

    Refusal.of(ledger, drop, "signature").tracked(drop, "signature");
  }

  @Test
  void row8ARevokedKeyIsRefused() throws IOException {
    var drop = ledger.drop().write();
    Files.writeString(directory.resolve("keys.json"), "{\"keys\":[]}");

    Refusal.of(ledger, drop, "signature").tracked(drop, "signature");
  }

  @Test
  void row8AChangedManifestIsRefused() {
    var drop = ledger.drop().write();
    drop.tamper(
        drop.manifestFile(),
        bytes -> new String(bytes, UTF_8).replace("DropFixture", "DropForgery").getBytes(UTF_8));

    Refusal.of(ledger, drop, "signature").tracked(drop, "signature");
  }

  @Test
  void row8AnUnsignedDropIsRefusedAfterTheTimeLimit() {
    var drop = ledger.drop().write();
    drop.delete(drop.name().signatureFile());
    assertThat(ledger.open(drop).verdict()).isEqualTo(Verdict.WAITING);

    ledger.clock().forward(Duration.ofHours(7));

    assertThat(ledger.take(drop).status()).isEqualTo(IngestionStatus.REJECTED);
    assertThat(ledger.facts()).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("badNames")
  void row34AFileNameThatLeavesTheInboxIsRefused(String name) {
    var drop =
        ledger
            .drop()
            .write()
            .rewriteManifest(
                manifest -> ((ObjectNode) manifest.get("files").get(0)).put("name", name));

    var run = ledger.take(drop);

    assertThat(run.status()).isEqualTo(IngestionStatus.REJECTED);
    assertThat(run.violations()).extracting("code").containsAnyOf("file-name", "manifest");
    assertThat(ledger.facts()).isEmpty();
    assertThat(ledger.tracked(drop)).containsEntry("status", "REJECTED");
  }

  private static Stream<String> badNames() {
    return Stream.of(
        "../facts.csv",
        "/etc/passwd",
        "..\\facts.csv",
        "facts\u0000.csv",
        "x".repeat(4096) + ".csv",
        "${bean:hub}.csv",
        "'; DROP TABLE ledger.slice; --.csv");
  }

  @Test
  void row36AnEntitysAccountCannotPublishForAnother() {
    var drop = DropFixture.in(ledger.inbox("boreal")).entity("atlas").write();

    Refusal.of(ledger, drop, "identity").tracked(drop, "identity");

    assertThat(ledger.tracked(drop)).containsEntry("entity_id", "boreal");
  }

  @Test
  void row36AnEntitysKeyCannotPublishForAnother() {
    var drop =
        DropFixture.in(ledger.inbox("boreal"))
            .entity("boreal")
            .write()
            .rewriteManifest(manifest -> manifest.put("entity_id", "atlas"));

    Refusal.of(ledger, drop, "identity").tracked(drop, "identity");
  }

  @Test
  void row40ANewerMajorContractIsRefused() {
    var drop =
        ledger
            .drop()
            .write()
            .rewriteManifest(manifest -> manifest.put("contract_version", "2.0.0"));

    Refusal.of(ledger, drop, "contract-version").tracked(drop, "contract-version");
  }

  @Test
  void row40AnotherMinorContractIsAccepted() {
    var drop =
        ledger
            .drop()
            .write()
            .rewriteManifest(manifest -> manifest.put("contract_version", "1.1.0"));

    assertThat(ledger.take(drop).status()).isEqualTo(IngestionStatus.LOADED);
  }

  @Test
  void row65AManifestThatIsNoJsonIsRefusedAndTracked() {
    var drop = ledger.drop().write().putManifest("{".getBytes(UTF_8));

    Refusal.of(ledger, drop, "manifest").tracked(drop, "manifest");
  }

  @Test
  void row65AManifestOfAnotherNameIsQuarantinedWithoutARun() throws IOException {
    Files.writeString(ledger.inbox("atlas").resolve("Atlas.manifest.json"), "{}");

    var checked =
        ledger
            .get(DropCheck.class)
            .open(new Arrival("atlas", ledger.inbox("atlas"), "Atlas.manifest.json"));
    var folder = ledger.file(ledger.get(DropRejection.class).reject(checked));

    assertThat(TestLedger.names(folder)).containsExactly("Atlas.manifest.json", "reasons.json");
    assertThat(ledger.alerts()).extracting("code").containsExactly("security");
  }

  @Test
  void row66ADropFiledByAnotherHubMeanwhileIsGone() {
    var drop = ledger.drop().write();
    ledger.take(drop);

    assertThat(ledger.open(drop).verdict()).isEqualTo(Verdict.GONE);
  }
}
