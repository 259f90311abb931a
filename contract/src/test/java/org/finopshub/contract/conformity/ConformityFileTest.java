package org.finopshub.contract.conformity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.conformity.ReceivedConformity.Distrusted;
import org.finopshub.contract.conformity.ReceivedConformity.Trusted;
import org.finopshub.contract.conformity.ReceivedConformity.Unusable;
import org.finopshub.contract.receipt.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformityFileTest {
  private static final Instant NOW = Instant.parse("2026-06-03T04:05:06Z");
  private static final JWKSet KEYS = new JWKSet(DropFixture.KEY.toPublicJWK());
  private static final ConformityFinding UNIT =
      new ConformityFinding(
          "unit",
          Severity.ERROR,
          "vm-standard",
          "Product vm-standard is counted in Minutes; officially in Hours",
          Instant.parse("2026-05-03T04:05:06.123456Z"),
          new BigDecimal("37.200000000000000001"),
          "USD",
          2);

  private final String file = ConformityFile.ofReferential("atlas", 7);

  @TempDir Path inbox;

  @Test
  void aSignedReportIsReadBackAsItWasWritten() throws IOException {
    var report = report(List.of(UNIT));

    ConformityFile.write(inbox, file, report, DropFixture.KEY);

    assertThat(read()).contains(new Trusted(report));
    assertThat(inbox.resolve("atlas_referential-7.conformity.json")).exists();
    assertThat(inbox.resolve("atlas_referential-7.conformity.json.jws")).exists();
  }

  @Test
  void aReportThatIsNotThereIsNothing() throws IOException {
    assertThat(read()).isEmpty();
  }

  @Test
  void aReportWithOneByteChangedIsDistrusted() throws IOException {
    ConformityFile.write(inbox, file, report(List.of(UNIT)), DropFixture.KEY);
    Files.writeString(
        inbox.resolve(file), Files.readString(inbox.resolve(file)).replace("37.2", "17.2"));

    assertThat(distrust()).extracting(Violation::code).isEqualTo("signature");
  }

  @Test
  void anUnsignedReportIsDistrusted() throws IOException {
    ConformityFile.write(inbox, file, report(List.of()), DropFixture.KEY);
    Files.delete(inbox.resolve(ConformityFile.signatureOf(file)));

    assertThat(distrust().message()).isEqualTo("The report is not signed");
  }

  @Test
  void aReportOfAnotherEntityIsDistrusted() throws IOException {
    var boreal = new ConformityReport("boreal", 7, "0".repeat(64), NOW, null, null, 0, List.of());
    ConformityFile.write(inbox, file, boreal, DropFixture.KEY);

    assertThat(distrust()).extracting(Violation::code).isEqualTo("identity");
  }

  @Test
  void aLinkIsNeverFollowed() throws IOException {
    ConformityFile.write(inbox, "elsewhere.json", report(List.of()), DropFixture.KEY);
    Files.createSymbolicLink(inbox.resolve(file), inbox.resolve("elsewhere.json"));

    assertThat(distrust()).extracting(Violation::code).isEqualTo("file-name");
  }

  @Test
  void aSignedReportThatIsNotOfTheSchemaIsUnusable() throws IOException {
    var gone = new ConformityFinding("unit", null, "vm-standard", "", NOW, null, null, 0);
    ConformityFile.write(inbox, file, withoutOrder(gone), DropFixture.KEY);

    assertThat(read())
        .get()
        .isInstanceOfSatisfying(
            Unusable.class, u -> assertThat(u.problem()).contains("findings.0.severity"));
  }

  @Test
  void aMonthWithoutARunIsRefusedByTheSchema() {
    var json =
        new String(ConformityJson.write(report(List.of())), UTF_8)
            .replace("\"period_month\" : null", "\"period_month\" : \"2026-05\"");

    assertThatThrownBy(() -> ConformityJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not a conformity report");
  }

  @Test
  void aTextThatIsNotUnicodeIsRefused() {
    var json =
        new String(ConformityJson.write(report(List.of(UNIT))), UTF_8)
            .replace("\"vm-standard\"", "\"\\ud800\"");

    assertThatThrownBy(() -> ConformityJson.read(json.getBytes(UTF_8)))
        .hasMessage("Not a conformity report: a text is not Unicode");
  }

  @Test
  void theWorstFindingsComeFirstAndAllAreCounted() {
    var cheap = new ConformityFinding("unit", Severity.ERROR, "a", "", NOW, null, null, 1);
    var mild = new ConformityFinding("label-drift", Severity.INFO, "b", "", NOW, null, null, 0);

    var report = report(List.of(mild, cheap, UNIT));

    assertThat(report.findings()).containsExactly(UNIT, cheap, mild);
    assertThat(report(Collections.nCopies(10_001, mild)))
        .satisfies(r -> assertThat(r.findingCount()).isEqualTo(10_001))
        .satisfies(r -> assertThat(r.findings()).hasSize(10_000));
  }

  private Violation distrust() throws IOException {
    return ((Distrusted) read().orElseThrow()).violation();
  }

  private Optional<ReceivedConformity> read() throws IOException {
    return ConformityFile.read(inbox, file, "atlas", KEYS, NOW);
  }

  private static ConformityReport report(List<ConformityFinding> findings) {
    return ConformityReport.of("atlas", 7, "0".repeat(64), NOW, null, null, findings);
  }

  private static ConformityReport withoutOrder(ConformityFinding finding) {
    return new ConformityReport("atlas", 7, "0".repeat(64), NOW, null, null, 1, List.of(finding));
  }
}
