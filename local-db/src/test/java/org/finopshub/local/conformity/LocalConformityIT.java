package org.finopshub.local.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ConformityFinding;
import org.finopshub.contract.conformity.ReceivedConformity.Trusted;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.TestMart;
import org.finopshub.local.export.SliceExport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalConformityIT {
  private static final Instant FIRST = Instant.parse("2024-10-05T02:00:00Z");

  private final TestMart mart = TestMart.create();

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void aRunIsHeldAgainstTheReferentialWithTheCostConcerned() {
    deliver("skunkworks");

    mart.runMonth();

    assertThat(standing())
        .extracting(
            KeptFinding::code,
            KeptFinding::subject,
            finding -> finding.billedCost().stripTrailingZeros().toPlainString(),
            KeptFinding::rows)
        .containsExactlyInAnyOrder(
            tuple("price-deviation", "vm", "7", 2L),
            tuple("unknown-product", "abacus", "2", 1L),
            tuple("unmapped-application", "skunkworks", "4", 1L),
            tuple("unmapped-product", "unmapped-compute", "2", 1L));
  }

  @Test
  void aPriceOffTheGroupsSaysBoth() {
    deliver("skunkworks");

    mart.runMonth();

    assertThat(standing())
        .extracting(KeptFinding::detail)
        .contains("Product vm costs 0.1 USD per Hours, in pricing view list-2025 0.2");
  }

  @Test
  void whatPersistsKeepsItsAgeAndWhatIsGoneIsResolved() {
    deliver("skunkworks");
    mart.runMonth();

    mart.clock.jumpTo("2024-10-06T02:00:00Z");
    mart.deliverAnew().consumed("app-web", "vm", "30", "3").consumed("app-web", "abacus", "1", "2");
    mart.runMonth();

    assertThat(standing())
        .extracting(KeptFinding::code, KeptFinding::since)
        .contains(tuple("unknown-product", FIRST))
        .doesNotContain(tuple("unmapped-application", FIRST));
    assertThat(findings(Optional.of(true)))
        .extracting(KeptFinding::subject, KeptFinding::resolvedAt)
        .containsExactly(tuple("skunkworks", Instant.parse("2024-10-06T02:00:00Z")));
  }

  @Test
  void theReportGoesWithTheDropAndIsSigned() throws IOException {
    deliver("skunkworks");
    var run = mart.runMonth();

    var drop = mart.bean(SliceExport.class).prepare(run);

    var file = new DropName("atlas", run.period(), run.runId()).conformityFile();
    var received =
        ConformityFile.read(
            drop.directory(), file, "atlas", new JWKSet(TestMart.SIGNING_KEY.toPublicJWK()), FIRST);
    assertThat(received)
        .get()
        .isInstanceOfSatisfying(
            Trusted.class,
            trusted ->
                assertThat(trusted.report().findings())
                    .extracting(ConformityFinding::code)
                    .containsExactly(
                        "unknown-product",
                        "price-deviation",
                        "unmapped-application",
                        "unmapped-product"));
  }

  @Test
  void afterASynchronisationTheNewestMonthIsCheckedAgain() {
    deliver("skunkworks");
    mart.runMonth();

    var report = mart.bean(LocalConformity.class).checkSynchronised();

    assertThat(report.runId()).isNull();
    assertThat(report.referentialVersion()).isEqualTo(1);
    assertThat(report.findings()).hasSize(4);
  }

  private void deliver(String application) {
    mart.deliver("a")
        .consumed("app-web", "vm", "30", "3")
        .consumed(application, "vm", "40", "4")
        .consumed("app-web", "abacus", "1", "2");
  }

  private List<KeptFinding> standing() {
    return findings(Optional.of(false));
  }

  private List<KeptFinding> findings(Optional<Boolean> resolved) {
    return mart.bean(ConformityReading.class)
        .findings(
            new ConformityQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                resolved,
                100,
                0))
        .items();
  }
}
