package org.finopshub.local.synchronisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.finopshub.local.TestMart.SEPTEMBER;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ReceivedConformity.Trusted;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.local.TestMart;
import org.finopshub.local.allocation.AllocationRules;
import org.finopshub.local.export.ExportRun;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.referential.ReferentialSource;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.report.DecidedBundle;
import org.finopshub.local.report.HeldVersion;
import org.finopshub.local.report.ReferentialHistory;
import org.finopshub.local.synchronisation.BundleDecision.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialSyncIT {
  private static final Instant PUBLISHED = Instant.parse("2024-10-01T08:00:00Z");

  @TempDir private Path official;
  @TempDir private Path overlay;
  private TestMart mart;

  @BeforeEach
  void openAMartWithAnOverlay() throws IOException {
    try (var files = Files.list(TestMart.referential())) {
      for (var file : files.toList()) {
        Files.copy(file, official.resolve(file.getFileName().toString()));
      }
    }
    mart =
        TestMart.create(
            new AllocationRules(Map.of()), new ReferentialSource(TestMart.referential(), overlay));
  }

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void aPublishedVersionIsAppliedAndAnswered() throws IOException {
    edit("products.csv", "vm,", "vm,Virtual ");

    assertThat(take(7).outcome()).isEqualTo(Outcome.APPLIED);

    var held = mart.bean(ReferentialStore.class).official().orElseThrow();
    assertThat(held.version()).isEqualTo(7);
    assertThat(held.referential().products())
        .containsExactlyInAnyOrderElementsOf(ReferentialFiles.read(official, 7).products());
    var answer = mart.bean(OwedAnswers.class).due().orElseThrow();
    assertThat(answer.filesInUploadOrder())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "atlas_referential-7.conformity.json.jws", "atlas_referential-7.conformity.json");
    var report = report(answer.filesInUploadOrder().get(1));
    assertThat(report.report().referentialVersion()).isEqualTo(7);
    assertThat(report.report().contentSha256()).isEqualTo(held.contentSha256());
  }

  @Test
  void anAnswerThatWasSentIsNotDueAgain() throws IOException {
    take(7);
    var answers = mart.bean(OwedAnswers.class);

    answers.sent(answers.due().orElseThrow());

    assertThat(answers.due()).isEmpty();
  }

  @Test
  void theSameVersionAgainChangesNothingButIsAnsweredAgain() throws IOException {
    take(7);
    var answers = mart.bean(OwedAnswers.class);
    answers.sent(answers.due().orElseThrow());

    assertThat(take(7, PUBLISHED.plusSeconds(60)).outcome()).isEqualTo(Outcome.HELD);

    assertThat(mart.bean(ReferentialHistory.class).count()).isEqualTo(2);
    assertThat(answers.due()).isPresent();
  }

  @Test
  void everyVersionStays() throws IOException {
    take(7);
    edit("products.csv", "vm,", "vm,Virtual ");
    take(9);

    assertThat(mart.bean(ReferentialHistory.class).versions(10, 0))
        .extracting(HeldVersion::officialVersion, HeldVersion::origin, HeldVersion::current)
        .containsExactly(
            tuple(9, "official", true),
            tuple(7, "official", false),
            tuple(null, "directory", false));
  }

  @Test
  void olderTamperedAndEvilBundlesAreRefusedWithAFindingAndTheVersionHeldStays()
      throws IOException {
    take(7);
    var before = mart.bean(ReferentialStore.class).current();

    assertThat(take(6).code()).isEqualTo("bundle-version");
    assertThat(take(8, PUBLISHED, DropFixture.newKey("mallory-1")).code())
        .isEqualTo("bundle-signature");
    edit("products.csv", "Hours", "Minutes");
    assertThat(take(9).code()).isEqualTo("bundle-evolution");
    assertThat(take(7, PUBLISHED.plusSeconds(1)).code()).isEqualTo("bundle-version");

    assertThat(mart.bean(ReferentialStore.class).current()).isEqualTo(before);
    assertThat(mart.bean(ReferentialHistory.class).bundles(10))
        .extracting(DecidedBundle::outcome)
        .containsExactlyInAnyOrder("applied", "refused", "refused", "refused", "refused");
    assertThat(mart.rows("bundle-findings"))
        .containsExactlyInAnyOrder(
            "bundle-version referential-6.zip",
            "bundle-signature referential-8.zip",
            "bundle-evolution referential-9.zip",
            "bundle-version referential-7.zip");
  }

  @Test
  void aDecidedFileIsNotFetchedAgainUntilItIsPutThereAnew() throws IOException {
    take(7);
    var decisions = mart.bean(BundleDecisions.class);
    var bytes = zip(7).length;

    assertThat(decisions.isDecided(new BundleArrival("referential-7.zip", bytes, PUBLISHED)))
        .isTrue();
    assertThat(
            decisions.isDecided(
                new BundleArrival("referential-7.zip", bytes, PUBLISHED.plusSeconds(1))))
        .isFalse();
  }

  @Test
  void theEntitysOverlayLiesOverWhatTheGroupPublished() throws IOException {
    Files.writeString(
        overlay.resolve("application_mapping.csv"),
        """
        entity_id,match,local_application_id,application_id,priority,valid_from,valid_to
        atlas,exact,old-crm,app-crm,30,,
        """);

    take(7);

    var store = mart.bean(ReferentialStore.class);
    assertThat(store.current().applicationRules()).hasSize(3);
    assertThat(store.official().orElseThrow().referential().applicationRules()).hasSize(2);
    Files.delete(overlay.resolve("application_mapping.csv"));
    store.load();
    assertThat(store.current().applicationRules()).hasSize(2);
  }

  @Test
  void anOverlayThatDoesNotFitLeavesTheBundleUndecided() throws IOException {
    Files.writeString(
        overlay.resolve("products.csv"),
        "product_id,label,family,domain_id,unit,kind,retired_on\ntape,Tape,all,moon,GB,direct,\n");

    assertThatThrownBy(() -> take(7)).isInstanceOf(InvalidReferentialException.class);

    assertThat(mart.bean(ReferentialStore.class).official()).isEmpty();
    assertThat(
            mart.bean(BundleDecisions.class)
                .isDecided(new BundleArrival("referential-7.zip", zip(7).length, PUBLISHED)))
        .isFalse();
  }

  @Test
  void aManifestCarriesTheOfficialVersionOfItsRun() throws IOException {
    take(7);
    mart.deliver("only");

    var export = mart.bean(SliceExport.class).prepare(mart.runMonth());

    assertThat(manifestVersion(export)).isEqualTo(7);
    assertThat(export.period()).isEqualTo(SEPTEMBER);
  }

  private static int manifestVersion(ExportRun export) throws IOException {
    var names = export.fileNamesInUploadOrder();
    var manifest = export.directory().resolve(names.get(names.size() - 1));
    return ManifestJson.read(Files.readAllBytes(manifest)).referentialVersion();
  }

  private BundleDecision take(int version) throws IOException {
    return take(version, PUBLISHED);
  }

  private BundleDecision take(int version, Instant modifiedAt) throws IOException {
    return take(version, modifiedAt, DropFixture.KEY);
  }

  private BundleDecision take(int version, Instant modifiedAt, ECKey key) throws IOException {
    var zip = zip(version);
    return mart.bean(ReferentialSync.class)
        .take(
            new BundleArrival("referential-%d.zip".formatted(version), zip.length, modifiedAt),
            zip,
            ReferentialBundle.sign(zip, key));
  }

  private byte[] zip(int version) throws IOException {
    return ReferentialBundle.of(version, PUBLISHED, ReferentialFiles.in(official)).zip();
  }

  private static Trusted report(Path file) throws IOException {
    return (Trusted)
        ConformityFile.read(
                file.getParent(),
                file.getFileName().toString(),
                "atlas",
                new JWKSet(TestMart.SIGNING_KEY.toPublicJWK()),
                PUBLISHED)
            .orElseThrow();
  }

  private void edit(String file, String found, String replacement) throws IOException {
    var text = Files.readString(official.resolve(file), UTF_8);
    assertThat(text).contains(found);
    Files.writeString(official.resolve(file), text.replace(found, replacement));
  }
}
