package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.camel.ProducerTemplate;
import org.finopshub.contract.QuietPort;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.group.EndState;
import org.finopshub.group.EndStateCheck;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.routes.group.PullTurns;
import org.finopshub.routes.key.SshKey;
import org.finopshub.routes.local.MonthOrders;
import org.finopshub.routes.local.RunOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hub of {@code atlas} and the group's hub, each on its own database, as in production. */
public final class TwoHubs implements AutoCloseable {
  private static final String POLL_EVERY = "200ms";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String NEVER = "0 0 0 1 1 ? 2099";

  private final Path home;
  private final HubIdentity identity;
  private final TokenServer tokens;
  private final ConfigurableApplicationContext group;
  private final ConfigurableApplicationContext local;

  private TwoHubs(
      Path home,
      HubIdentity identity,
      TokenServer tokens,
      ConfigurableApplicationContext group,
      ConfigurableApplicationContext local) {
    this.home = home;
    this.identity = identity;
    this.tokens = tokens;
    this.group = group;
    this.local = local;
  }

  /**
   * Starts both.
   *
   * @param home holds {@code ssh-key} and {@code known_hosts} of the entity, and whatever comes
   * @param sftpRoot the directory of the accounts' homes as the group sees it
   */
  public static TwoHubs start(Path home, Path sftpRoot, Map<String, Object> sftp) throws Exception {
    return start(home, sftpRoot, sftp, Map.of());
  }

  /** Starts both; the group reaches the inboxes as {@code groupSftp} says. */
  public static TwoHubs start(
      Path home, Path sftpRoot, Map<String, Object> sftp, Map<String, Object> groupSftp)
      throws Exception {
    var key = new ECKeyGenerator(Curve.P_256).keyID("atlas-1").generate();
    Files.writeString(home.resolve("signing.jwk.json"), key.toJSONString());
    Files.writeString(home.resolve("atlas.jwks.json"), published(key));
    Files.createDirectories(home.resolve("usage"));
    var groupKey = new ECKeyGenerator(Curve.P_256).keyID("group-1").generate();
    Files.writeString(home.resolve("group.jwk.json"), groupKey.toJSONString());
    Files.writeString(home.resolve("group.jwks.json"), published(groupKey));
    var identity = HubIdentity.make();
    var tokens = TokenServer.giving(identity.collector());
    // The group has to know it before the entity's hub starts.
    var localPort = QuietPort.find();
    var groupSettings = groupSettings(home, sftpRoot, groupSftp);
    groupSettings.putAll(identity.settings(home));
    groupSettings.putAll(tokens.pullSettings(localPort));
    var group = GroupHub.start(groupSettings);
    var localSettings = localSettings(home, sftp);
    localSettings.remove("hub.referential.directory");
    localSettings.put("hub.local.referential.group-keys", home.resolve("group.jwks.json"));
    localSettings.put("server.port", localPort);
    localSettings.putAll(identity.settings(home));
    var local = LocalHub.start(localSettings);
    var hubs = new TwoHubs(home, identity, tokens, group, local);
    EndStateCheck.watch(hubs, hubs::awaitEndState);
    return hubs;
  }

  /** The settings of a local hub whose account is at {@code sftp}. */
  public static Map<String, Object> localSettings(Path home, Map<String, Object> sftp)
      throws Exception {
    var settings = common();
    settings.put("hub.local.entity.id", "atlas");
    settings.put("hub.local.entity.currency", "USD");
    settings.put("hub.local.entity.pricing-view", "group-2024");
    settings.put("hub.local.usage.sources.plain.kind", "plain");
    settings.put("hub.local.usage.sources.plain.files", home.resolve("usage") + "/*.csv");
    settings.put("hub.local.usage.sources.plain.default-domain", "platform");
    settings.put("hub.local.usage.duckdb.temp-directory", home.resolve("duckdb"));
    settings.put("hub.local.export.directory", home.resolve("outgoing"));
    settings.put("hub.local.export.signing-key", home.resolve("signing.jwk.json"));
    settings.put("hub.local.sftp.host", "127.0.0.1");
    settings.put("hub.local.sftp.private-key", home.resolve("ssh-key"));
    settings.put("hub.local.sftp.known-hosts", home.resolve("known_hosts"));
    settings.put("hub.local.sftp.poll-every", POLL_EVERY);
    settings.putAll(sftp);
    return settings;
  }

  private static Map<String, Object> groupSettings(
      Path home, Path sftpRoot, Map<String, Object> sftp) throws Exception {
    var settings = common();
    settings.put("hub.group.entities.atlas.currencies", "USD");
    settings.put("hub.group.entities.atlas.keys", home.resolve("atlas.jwks.json"));
    settings.put("hub.group.referential.signing-key", home.resolve("group.jwk.json"));
    settings.put("hub.group.intake.sftp-root", sftpRoot);
    settings.put("hub.group.intake.archive", home.resolve("archive"));
    settings.put("hub.group.intake.quarantine", home.resolve("quarantine"));
    settings.put("hub.group.intake.poll-every", POLL_EVERY);
    settings.put("hub.group.completeness.gauges-every", POLL_EVERY);
    // Months close and are assessed when a test has it done, whatever the hour it runs at.
    settings.put("hub.group.calendar.close-months-at", NEVER);
    settings.put("hub.group.completeness.assess-at", NEVER);
    settings.putAll(sftp);
    return settings;
  }

  private static Map<String, Object> common() throws Exception {
    var settings = new TreeMap<String, Object>();
    var database = HubDatabases.create();
    settings.put("spring.datasource.url", database);
    // Quartz knows its schedulers by name in the whole process, where other hubs run too.
    settings.put("spring.quartz.scheduler-name", "hub-at-" + database.replaceAll(".*/", ""));
    settings.put("spring.datasource.username", "postgres");
    settings.put("server.port", 0);
    settings.put("management.server.port", 0);
    settings.put("hub.referential.directory", HubDatabases.CONFIG.resolve("referential"));
    return settings;
  }

  private static String published(ECKey key) {
    return new JWKSet(key).toPublicJWKSet().toString();
  }

  public static SshKey entityKey(Path home) throws IOException {
    return SshKey.readOrMake(home.resolve("ssh-key"));
  }

  /** Puts a plain usage file of that month where the entity's hub takes it. */
  public void usage(YearMonth period, String... lines) throws IOException {
    usage(home, period, lines);
  }

  /** Puts such a file where every hub takes it whose settings are of this home. */
  static void usage(Path home, YearMonth period, String... lines) throws IOException {
    var csv = "application_id,product_id,quantity,unit,billed_cost,billing_currency\n";
    var name = "usage-" + period + ".csv";
    // A hub may take what is there at any time: the file before, or all of this one.
    PlainFile.write(
        home.resolve("usage").resolve(name),
        (csv + String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  /** Has the month computed and its drop queued, as soon as there is a referential. */
  public void compute(YearMonth period) {
    await()
        .atMost(PATIENCE)
        .until(() -> local.getBean(ReferentialStore.class).official().isPresent());
    local.getBean(MonthOrders.class).complete(new RunOrder(period, "test", true));
  }

  /** Has the group fetch what the entity offers, whatever that sends by itself. */
  public void pull() {
    var route = group.getBean(ProducerTemplate.class);
    group
        .getBean(PullTurns.class)
        .due()
        .forEach(pull -> route.sendBody("direct:group-pull-entity", pull));
  }

  /** Every receipt is handed over and every refresh of the views is done that was asked for. */
  void awaitQuietGroup() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        groupDatabase()
                            .sql("SELECT topic FROM ledger.outbox WHERE delivered_at IS NULL")
                            .query(String.class)
                            .list())
                    .isEmpty());
  }

  /** Who may ask the group's hub. */
  HubIdentity identity() {
    return identity;
  }

  public ConfigurableApplicationContext local() {
    return local;
  }

  public ConfigurableApplicationContext group() {
    return group;
  }

  public JdbcClient groupDatabase() {
    return JdbcClient.create(group.getBean(DataSource.class));
  }

  public JdbcClient localDatabase() {
    return JdbcClient.create(local.getBean(DataSource.class));
  }

  /** Status of each drop of these months at the entity, oldest first. */
  public List<String> exports(YearMonth... periods) {
    return localDatabase()
        .sql(
            "SELECT status FROM mart.export_runs WHERE period_month IN (:months) ORDER BY queued_at")
        .param("months", List.of(periods).stream().map(period -> period.atDay(1)).toList())
        .query(String.class)
        .list();
  }

  /** The group's hub refreshes, answers and files by itself, a moment later. */
  private void awaitEndState() {
    group.getBean(RefreshRequests.class).request("the end state");
    var state = EndState.of(groupDatabase(), group.getBean(IntakeSettings.class));
    await()
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(DataAccessException.class) // a view that was never filled
        .untilAsserted(state::isWhole);
  }

  @Override
  public void close() {
    EndStateCheck.forget(this);
    local.close();
    group.close();
    tokens.close();
  }
}
