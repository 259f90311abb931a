package org.finopshub.routes.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.routes.key.SigningKeys;

/** The settings of the demo's hubs: what an operator would write into their configuration files. */
final class HubSettings {
  private static final String POLL_EVERY = "250ms";
  private static final String NEVER = "0 0 0 1 1 ? 2099";

  private final DemoOptions options;
  private final DemoHome home;
  private final DemoPorts ports;
  private final SigningKeys groupKeys;
  private final DemoIdentity identity;

  /**
   * @param groupKeys what the group signs the referential with
   * @param identity where the hubs' callers come from
   */
  HubSettings(
      DemoOptions options,
      DemoHome home,
      DemoPorts ports,
      SigningKeys groupKeys,
      DemoIdentity identity) {
    this.options = options;
    this.home = home;
    this.ports = ports;
    this.groupKeys = groupKeys;
    this.identity = identity;
  }

  /** The group's hub, which reads the SFTP accounts' directories of this machine. */
  Map<String, String> group(List<DemoEntity> entities, Map<String, DemoKeys> keys, String jdbcUrl) {
    var settings = common(jdbcUrl, ports.group(), ports.groupManagement());
    settings.putAll(identity.settings("hub-group"));
    settings.put("hub.group.intake.sftp-root", home.sftp().toString());
    settings.put("hub.group.intake.archive", home.group("archive").toString());
    settings.put("hub.group.intake.quarantine", home.group("quarantine").toString());
    settings.put("hub.group.intake.poll-every", POLL_EVERY);
    settings.put("hub.group.completeness.assess-at", "0/2 * * * * ?");
    // What hubs do by the hour would change rows between two runs of the demo.
    settings.put("hub.group.calendar.close-months-at", NEVER);
    settings.put("hub.group.retention.sweep-at", NEVER);
    settings.put("hub.group.currency.directory", options.exchangeRates().toString());
    settings.put("hub.referential.directory", options.referential().toString());
    settings.put("hub.group.referential.signing-key", groupKeys.signing().toString());
    for (var entity : entities) {
      var prefix = "hub.group.entities." + entity.entityId();
      settings.put(prefix + ".currencies", String.join(",", entity.currencies()));
      settings.put(prefix + ".keys", keys.get(entity.entityId()).drops().published().toString());
      settings.putAll(calendar(prefix, entity.months()));
    }
    settings.putAll(hubless(keys.get(HublessEntity.ENTITY_ID)));
    return settings;
  }

  private static Map<String, String> calendar(String prefix, MonthSpan months) {
    return Map.of(
        prefix + ".calendar.first-month", months.first().toString(),
        prefix + ".calendar.last-month", months.last().toString());
  }

  /** The company without a hub is due on the first and is given a quarter's grace. */
  private static Map<String, String> hubless(DemoKeys keys) {
    var prefix = "hub.group.entities." + HublessEntity.ENTITY_ID;
    var settings = new TreeMap<>(calendar(prefix, Irregularities.months(Clock.systemUTC())));
    settings.put(prefix + ".currencies", HublessEntity.CURRENCY);
    settings.put(prefix + ".keys", keys.drops().published().toString());
    settings.put(prefix + ".calendar.cut-off-day", "1");
    settings.put(prefix + ".calendar.cut-off-time", "00:00");
    settings.put(prefix + ".calendar.grace", "92d");
    settings.put(prefix + ".calendar.closing-day", "31");
    return settings;
  }

  /**
   * One entity's hub.
   *
   * @param index its place among the entities, which gives its ports
   */
  Map<String, String> local(int index, DemoEntity entity, DemoKeys keys, String jdbcUrl) {
    var settings = common(jdbcUrl, ports.local(index), ports.localManagement(index));
    settings.putAll(identity.settings("hub-local-" + entity.entityId()));
    settings.put("hub.local.entity.id", entity.entityId());
    settings.put("hub.local.entity.currency", entity.currency());
    settings.put("hub.local.entity.pricing-view", entity.pricingView());
    entity
        .usageSources()
        .forEach((name, value) -> settings.put("hub.local.usage.sources." + name, value));
    settings.put(
        "hub.local.usage.duckdb.temp-directory",
        home.entity(entity.entityId(), "duckdb").toString());
    settings.put(
        "hub.local.export.directory", home.entity(entity.entityId(), "outgoing").toString());
    settings.put("hub.local.export.signing-key", keys.drops().signing().toString());
    settings.put("hub.local.referential.group-keys", groupKeys.published().toString());
    settings.put("hub.local.sftp.host", "127.0.0.1");
    settings.put("hub.local.sftp.port", Integer.toString(ports.sftp()));
    settings.put("hub.local.sftp.private-key", keys.ssh().file().toString());
    settings.put("hub.local.sftp.known-hosts", home.knownHosts().toString());
    settings.put("hub.local.sftp.poll-every", POLL_EVERY);
    settings.put("hub.local.schedule.cut-off", NEVER);
    settings.put("hub.local.retention.sweep-at", NEVER);
    return settings;
  }

  private Map<String, String> common(String jdbcUrl, int port, int managementPort) {
    var settings = new TreeMap<String, String>();
    // What an operator configured in ./config is not for the demo.
    settings.put("spring.config.location", "classpath:/");
    // The demo ends its parts in order; hubs and database server must not end by themselves.
    settings.put("spring.main.register-shutdown-hook", "false");
    settings.put("logging.file.name", home.logFile().toString());
    settings.put("logging.threshold.console", "off");
    settings.put("spring.datasource.url", jdbcUrl);
    settings.put("spring.datasource.username", DemoPostgres.USER);
    settings.put("spring.datasource.password", "");
    settings.put("server.port", Integer.toString(port));
    settings.put("management.server.port", Integer.toString(managementPort));
    // Quartz knows its schedulers by name in the whole process, where another demo may run too.
    settings.put("spring.quartz.scheduler-name", "hub-" + port);
    return settings;
  }
}
