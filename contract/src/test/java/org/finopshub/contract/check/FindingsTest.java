package org.finopshub.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
  @TempDir Path outgoing;

  @Test
  void aSliceOfAnotherVersionOfTheReferentialIsFound() throws IOException {
    assertThat(findings(SampleReferential.at(2)))
        .extracting(Finding::message)
        .containsExactly(
            "The slice was computed with version 1 of the referential; the current one is 2");
  }

  @Test
  void bareFilesHaveNoVersionToDifferFrom() throws IOException {
    assertThat(findings(SampleReferential.at(Referential.UNVERSIONED))).isEmpty();
  }

  @Test
  void aDropMadeInTheFutureIsTakenAndFound() throws IOException {
    var drop =
        DropFixture.in(outgoing)
            .write()
            .rewriteManifest(manifest -> manifest.put("created_at", "2999-01-01T00:00:00Z"));

    var report = CheckedRows.of(drop).report();

    assertThat(report.accepted()).isTrue();
    assertThat(report.findings()).extracting(Finding::code).containsExactly("sender-clock");
  }

  @Test
  void rowsAreHeldAgainstTheOlderVersionTheyNameAndFindingsAgainstTheCurrent() throws IOException {
    var drop = DropFixture.in(outgoing).write();
    var rules =
        new CheckRules(
            null,
            null,
            retiredAndMoved(),
            version -> Optional.of(SampleReferential.at(version)),
            null,
            CheckRules.Limits.DEFAULT);

    var report = CheckedRows.of(drop, rules).report();

    assertThat(report.violations()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("referential-version", "retired-product");
  }

  @Test
  void anOlderVersionNobodyHoldsIsNoExcuse() throws IOException {
    var drop = DropFixture.in(outgoing).write();
    var rules = new CheckRules(null, null, retiredAndMoved(), null, CheckRules.Limits.DEFAULT);

    assertThat(CheckedRows.of(drop, rules).codes()).contains("product-domain");
  }

  /** Version 2: vm-standard is retired and in another domain. */
  private static Referential retiredAndMoved() {
    var sample = SampleReferential.at(2);
    return new Referential(
        2,
        sample.domains(),
        sample.products().stream()
            .map(
                p ->
                    p.productId().equals("vm-standard")
                        ? new Product(
                            p.productId(),
                            p.label(),
                            p.family(),
                            "storage",
                            p.unit(),
                            p.kind(),
                            LocalDate.of(2026, 1, 1))
                        : p)
            .toList(),
        sample.applicationRules(),
        sample.pricingViews(),
        sample.prices(),
        sample.unitAliases());
  }

  private List<Finding> findings(Referential referential) throws IOException {
    var drop = DropFixture.in(outgoing).write();
    var rules = new CheckRules(null, null, referential, null, CheckRules.Limits.DEFAULT);
    var check = new ContractCheck(rules);
    return check
        .readRows(check.openEnvelope(outgoing, drop.manifestFile()), charge -> {})
        .findings();
  }
}
