package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.publication.ReferentialPublication;
import org.finopshub.group.report.ReferentialHolder;
import org.finopshub.group.report.ReferentialReport;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.local.report.DecidedBundle;
import org.finopshub.local.report.KnownApplication;
import org.finopshub.local.report.ReferentialHistory;
import org.finopshub.routes.demo.SftpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the entity's hub takes from others: the group's referential and the software catalog. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynchronisationIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private static Path home;
  private SftpServer sftp;
  private CatalogServer catalog;
  private TwoHubs hubs;

  @BeforeAll
  void start() throws Exception {
    sftp = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    sftp.admit("atlas", TwoHubs.entityKey(home).publicKey());
    sftp.pinIn(home.resolve("known_hosts"));
    catalog = CatalogServer.start("the-token");
    Files.writeString(home.resolve("backstage.token"), "the-token\n");
    hubs =
        TwoHubs.start(
            home,
            home.resolve("sftp"),
            Map.of(
                "hub.local.sftp.port", sftp.port(),
                "hub.local.backstage.url", catalog.url(),
                "hub.local.backstage.token.file", home.resolve("backstage.token"),
                "hub.local.backstage.page-size", 2,
                "hub.local.backstage.sync-at", "0 0 0 1 1 ? 2099",
                "hub.local.backstage.retry-after", "10ms",
                "hub.local.referential.overlay", overlay()),
            Map.of(
                "hub.group.currency.directory",
                Files.createDirectory(home.resolve("fx")),
                "hub.group.currency.poll-every",
                "200ms"));
  }

  @AfterAll
  void stop() {
    hubs.close();
    catalog.close();
    sftp.close();
  }

  @Test
  void aPublishedVersionReachesTheEntityAndItsAnswerTheGroup() {
    var published = hubs.group().getBean(ReferentialPublication.class).publish();

    await().atMost(PATIENCE).until(() -> holder().version() != null);

    assertThat(holder().version()).isEqualTo(published.version());
    assertThat(holder().contentDiffers()).isFalse();
    assertThat(holder().behindSince()).isNull();
    assertThat(published.owedTo()).isEmpty();
    assertThat(hubs.local().getBean(ReferentialStore.class).official().orElseThrow().version())
        .isEqualTo(published.version());
  }

  @Test
  void aLabelOfTheEntitysOwnIsAFindingAtTheGroup() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(found("label-drift"))
                    .containsExactly("atlas aws-ec2-hours, of no month, found by entity"));
  }

  @Test
  void ratesOfANewFileAreTakenAtTheNextPoll() throws IOException {
    PlainFile.write(
        home.resolve("fx/own.csv"), "period,currency,rate\n2024-01,USD,0.9221\n".getBytes(UTF_8));

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(rates()).containsExactly("0.9221"));
  }

  @Test
  void row63ABundleThatIsNotTheGroupsIsRefusedAndTheVersionHeldStays() throws IOException {
    await().atMost(PATIENCE).until(() -> holder().version() != null);
    var outbox = home.resolve("sftp/atlas/outbox");
    var zip = Files.readAllBytes(outbox.resolve("referential-1.zip"));
    zip[zip.length / 2] ^= 1;
    Files.copy(outbox.resolve("referential-1.zip.jws"), outbox.resolve("referential-9.zip.jws"));
    PlainFile.write(outbox.resolve("referential-9.zip"), zip);

    await().atMost(PATIENCE).until(() -> !refused().isEmpty());

    assertThat(refused())
        .extracting(DecidedBundle::fileName, DecidedBundle::code)
        .containsExactly(tuple("referential-9.zip", "bundle-signature"));
    assertThat(hubs.local().getBean(ReferentialStore.class).official().orElseThrow().version())
        .isEqualTo(1);
  }

  @Test
  void row67ApplicationsOfTheCatalogAreKeptWhateverItTakesToReadThem() {
    catalog.lists("crm", "shop", "pay", "erp", "hr");
    catalog.isBusyOnce();

    syncApplications();

    assertThat(applications())
        .extracting(KnownApplication::applicationId)
        .containsExactly("app-crm", "app-erp", "app-hr", "app-pay", "app-shop");
    assertThat(applications().get(0).owner()).isEqualTo("group:default/owners-of-crm");
    assertThat(catalog.refusedRequests()).isZero();

    catalog.lists("crm", "shop");
    syncApplications();

    assertThat(applications())
        .filteredOn(application -> application.goneAt() != null)
        .extracting(KnownApplication::applicationId)
        .containsExactly("app-erp", "app-hr", "app-pay");
  }

  /** Rows of the entity's own: a product it calls by another name. */
  private static Path overlay() throws IOException {
    var overlay = Files.createDirectory(home.resolve("overlay"));
    Files.writeString(
        overlay.resolve("products.csv"),
        """
        product_id,label,family,domain_id,unit,kind,retired_on
        aws-ec2-hours,Servers in Virginia,virtual-machines,compute,Hours,direct,
        """);
    return overlay;
  }

  private List<String> found(String code) {
    return hubs.groupDatabase()
        .sql(
            "SELECT format('%s %s, of %s, found by %s', entity_id, subject,"
                + " coalesce(period_month::text, 'no month'), found_by)"
                + " FROM ledger.finding WHERE code = :code")
        .param("code", code)
        .query(String.class)
        .list();
  }

  private List<String> rates() {
    return hubs.groupDatabase()
        .sql("SELECT trim_scale(rate)::text FROM ledger.exchange_rate WHERE currency = 'USD'")
        .query(String.class)
        .list();
  }

  private void syncApplications() {
    hubs.local().getBean(ProducerTemplate.class).sendBody("direct:local-sync-applications", null);
  }

  private List<KnownApplication> applications() {
    return hubs.local().getBean(ApplicationReport.class).applications(100, 0);
  }

  private List<DecidedBundle> refused() {
    return hubs.local().getBean(ReferentialHistory.class).bundles(100).stream()
        .filter(bundle -> bundle.outcome().equals("refused"))
        .toList();
  }

  private ReferentialHolder holder() {
    return EntityScopes.within(
        EntityScope.ALL, () -> hubs.group().getBean(ReferentialReport.class).holders().get(0));
  }
}
