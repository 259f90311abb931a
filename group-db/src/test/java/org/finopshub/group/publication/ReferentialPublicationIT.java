package org.finopshub.group.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.ReferentialDirectory;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ConformityFinding;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialDifference.Change;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.OutboxDirectory;
import org.finopshub.group.report.ReferentialReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialPublicationIT {
  @TempDir private Path directory;
  @TempDir private Path files;
  private TestLedger ledger;

  @BeforeEach
  void open() {
    ledger = new TestLedger(directory, ReferentialDirectory.write(files));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void everyEntityIsHandedOneSignedBundle() throws IOException {
    assertThat(publish().owedTo()).containsExactlyInAnyOrder("atlas", "boreal");

    assertThat(deliver()).isEqualTo(2);

    assertThat(TestLedger.names(outbox("atlas")))
        .containsExactly("referential-1.zip", "referential-1.zip.jws");
    assertThat(Files.readAllBytes(outbox("boreal").resolve("referential-1.zip")))
        .isEqualTo(Files.readAllBytes(outbox("atlas").resolve("referential-1.zip")));
    assertThat(received("atlas").referential().products())
        .isEqualTo(SampleReferential.referential().products());
  }

  @Test
  void publishingAgainPublishesNothing() {
    var first = publish();
    deliver();

    var again = publish();

    assertThat(again)
        .isEqualTo(new Publication(1, first.contentSha256(), first.publishedAt(), List.of()));
    assertThat(deliver()).isZero();
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void newContentIsTheNextVersionForEveryEntity() throws IOException {
    publish();
    relabel("disk-ssd", "SSD");

    assertThat(publish().owedTo()).hasSize(2);

    assertThat(deliver()).isEqualTo(4);
    assertThat(TestLedger.names(outbox("atlas")))
        .contains("referential-1.zip", "referential-2.zip", "referential-2.zip.jws");
    assertThat(difference())
        .hasValue(List.of(new Change("product", "relabelled", "disk-ssd", "disk-ssd", "SSD")));
  }

  @Test
  void whatNoVersionMayDoIsRefusedWithTheListAndNothingIsSent() throws IOException {
    publish();
    deliver();
    replace(
        "products.csv",
        "vm-standard,vm-standard,compute,compute,Hours",
        "vm-standard,vm-standard,compute,compute,Minutes");
    replace("products.csv", "compute,Hours,direct,2026-01-01", "compute,Hours,direct,");

    assertThatThrownBy(this::publish)
        .isInstanceOfSatisfying(
            InvalidReferentialException.class, e -> assertThat(e.problems()).hasSize(2));

    assertThat(deliver()).isZero();
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void whoAnsweredHoldsTheVersionAndOthersAreBehindSinceItWasPublished() throws IOException {
    var first = publish();
    relabel("disk-ssd", "SSD");
    var second = publish();

    assertThat(answer(report("atlas", 2, second.contentSha256()))).isPresent();
    assertThat(answer(report("boreal", 1, first.contentSha256()))).isPresent();

    var holders = ledger.read(ReferentialReport.class, report -> report.holders());
    assertThat(holders.get(0).version()).isEqualTo(2);
    assertThat(holders.get(0).contentDiffers()).isFalse();
    assertThat(holders.get(0).behindSince()).isNull();
    assertThat(holders.get(1).version()).isEqualTo(1);
    assertThat(holders.get(1).behindSince()).isEqualTo(second.publishedAt());
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void anAnswerWithOtherContentUnderAVersionIsShown() throws IOException {
    publish();

    answer(report("atlas", 1, "0".repeat(64)));

    assertThat(
            ledger
                .read(ReferentialReport.class, report -> report.holders())
                .get(0)
                .contentDiffers())
        .isTrue();
  }

  @Test
  void whatAnAnswerFoundStandsUntilTheNextOne() throws IOException {
    var published = publish();
    answer(report("atlas", 1, published.contentSha256(), drift("vm-old"), drift("disk-ssd")));
    ledger.clock().forward(Duration.ofDays(1));

    answer(report("atlas", 1, published.contentSha256(), drift("disk-ssd")));

    assertThat(ledger.findings())
        .extracting(row -> row.get("entity_id"), row -> row.get("code"), row -> row.get("subject"))
        .containsExactly(tuple("atlas", "label-drift", "disk-ssd"));
  }

  @Test
  void anAnswerThatIsNotTheEntitysIsQuarantinedAndChangesNothing() throws IOException {
    var published = publish();
    var file = ConformityFile.ofReferential("atlas", 1);
    ConformityFile.write(
        ledger.inbox("atlas"),
        file,
        report("atlas", 1, published.contentSha256()),
        DropFixture.newKey("mallory-1"));

    assertThat(take("atlas", file)).isEmpty();

    assertThat(ledger.read(ReferentialReport.class, report -> report.holders()).get(0).version())
        .isNull();
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
    assertThat(TestLedger.names(ledger.settings().quarantine().resolve("atlas").resolve(file)))
        .containsExactly(file, file + ".jws", "reasons.json");
  }

  private long versions() {
    return ledger.read(ReferentialReport.class, ReferentialReport::count);
  }

  private Optional<List<Change>> difference() {
    return ledger.read(ReferentialReport.class, report -> report.difference(1, 2));
  }

  private Publication publish() {
    return ledger.get(ReferentialPublication.class).publish();
  }

  private int deliver() {
    return ledger.get(BundleDelivery.class).deliver(ledger.get(OutboxDirectory.class));
  }

  private Path outbox(String entityId) {
    return ledger.settings().outbox(entityId);
  }

  private ReferentialBundle received(String entityId) throws IOException {
    var zip = outbox(entityId).resolve("referential-1.zip");
    return ReferentialBundle.open(
        "referential-1.zip",
        Files.readAllBytes(zip),
        Files.readString(zip.resolveSibling("referential-1.zip.jws"), US_ASCII),
        new JWKSet(DropFixture.KEY.toPublicJWK()),
        ledger.clock().instant());
  }

  private ConformityReport report(
      String entityId, int version, String contentSha256, ConformityFinding... findings) {
    return ConformityReport.of(
        entityId, version, contentSha256, ledger.clock().instant(), null, null, List.of(findings));
  }

  private static ConformityFinding drift(String productId) {
    return new ConformityFinding(
        "label-drift",
        Severity.INFO,
        productId,
        "by the entity",
        Instant.parse("2026-10-01T02:00:00Z"),
        null,
        null,
        0);
  }

  private Optional<ConformityReport> answer(ConformityReport report) throws IOException {
    var file = ConformityFile.ofReferential(report.entityId(), report.referentialVersion());
    ConformityFile.write(ledger.inbox(report.entityId()), file, report, DropFixture.KEY);
    return take(report.entityId(), file);
  }

  private Optional<ConformityReport> take(String entityId, String file) throws IOException {
    return ledger
        .get(ReferentialAnswers.class)
        .take(new ReferentialAnswer(entityId, ledger.inbox(entityId), file));
  }

  private void relabel(String productId, String label) throws IOException {
    replace("products.csv", "%1$s,%1$s,".formatted(productId), productId + "," + label + ",");
  }

  private void replace(String file, String found, String replacement) throws IOException {
    var text = Files.readString(files.resolve(file));
    assertThat(text).contains(found);
    Files.writeString(files.resolve(file), text.replace(found, replacement));
  }
}
