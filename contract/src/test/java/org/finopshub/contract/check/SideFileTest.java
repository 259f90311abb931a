package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleConformity;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.receipt.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFileTest {
  @TempDir Path inbox;

  @Test
  void aDropTakesItsConformityReportAlong() throws IOException {
    var drop = DropFixture.in(inbox).write();
    var report =
        SampleConformity.of(
            drop, SampleConformity.finding(ConformityCode.UNMAPPED_APPLICATION, "crm-old"));
    drop.conformity(report);

    assertThat(open(drop))
        .matches(Envelope::accepted)
        .satisfies(envelope -> assertThat(envelope.conformity()).isEqualTo(report));
  }

  @Test
  void aDropWithoutOneIsAsGood() throws IOException {
    var envelope = open(DropFixture.in(inbox).write());

    assertThat(envelope.accepted()).isTrue();
    assertThat(envelope.conformity()).isNull();
    assertThat(envelope.findings()).isEmpty();
  }

  @Test
  void aTamperedReportPutsTheWholeDropInDoubt() throws IOException {
    var drop = DropFixture.in(inbox).write();
    drop.conformity(SampleConformity.of(drop));
    drop.tamper(drop.name().conformityFile(), SideFileTest::oneFindingMore);

    assertThat(open(drop).violations())
        .extracting(Violation::code, Violation::file)
        .containsExactly(
            tuple("signature", ConformityFile.signatureOf(drop.name().conformityFile())));
  }

  @Test
  void anUnsignedReportPutsTheWholeDropInDoubt() throws IOException {
    var drop = DropFixture.in(inbox).write();
    drop.conformity(SampleConformity.of(drop));
    drop.delete(ConformityFile.signatureOf(drop.name().conformityFile()));

    assertThat(open(drop).violations()).extracting(Violation::code).containsExactly("signature");
  }

  @Test
  void aReportOnAnotherRunIsLeftAsideAndTheDropIsTaken() throws IOException {
    var other = UUID.fromString("11111111-2222-3333-4444-555555555555");
    var drop = DropFixture.in(inbox).write();
    drop.conformity(SampleConformity.of(DropFixture.in(inbox).run(other).write()));

    var checked = CheckedRows.of(drop);

    assertThat(checked.report().accepted()).isTrue();
    assertThat(open(drop).conformity()).isNull();
    assertThat(checked.report().findings())
        .containsExactly(
            new Finding(
                "conformity-report",
                drop.name().conformityFile(),
                "It is about run 11111111-2222-3333-4444-555555555555 of 2026-05, not about this"
                    + " drop",
                0));
  }

  private static byte[] oneFindingMore(byte[] report) {
    return new String(report, UTF_8)
        .replace("\"finding_count\" : 0", "\"finding_count\" : 1")
        .getBytes(UTF_8);
  }

  private static Envelope open(DropFixture drop) throws IOException {
    return new ContractCheck(drop.rules()).openEnvelope(drop.directory(), drop.manifestFile());
  }
}
