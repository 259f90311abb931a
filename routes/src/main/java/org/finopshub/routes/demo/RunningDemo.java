package org.finopshub.routes.demo;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.routes.GroupHub;
import org.finopshub.routes.LocalHub;
import org.finopshub.routes.demo.identity.DemoPerson;
import org.finopshub.routes.key.SigningKeys;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything the demo started; closing ends it, last started first. */
final class RunningDemo implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Map<String, ConfigurableApplicationContext> locals = new LinkedHashMap<>();
  private final DemoPorts ports;
  private DemoIdentity identity;
  private ConfigurableApplicationContext group;
  private HublessEntity hubless;

  private RunningDemo(DemoPorts ports) {
    this.ports = ports;
  }

  /**
   * Starts database server, SFTP server, the group's hub and one hub per entity.
   *
   * @throws DemoRefusedException when a port or the data directory is taken
   */
  static RunningDemo start(DemoOptions options, DemoProgress progress) throws Exception {
    var running = new RunningDemo(new DemoPorts(options.portOffset()));
    try {
      running.startAll(options, DemoHome.in(options.home()), progress);
      return running;
    } catch (Exception failure) {
      running.close();
      throw failure;
    }
  }

  ConfigurableApplicationContext group() {
    return group;
  }

  /** The local hubs by entity, in the order of their ports. */
  Map<String, ConfigurableApplicationContext> locals() {
    return locals;
  }

  /** The company that has an account and keys but no hub. */
  HublessEntity hubless() {
    return hubless;
  }

  /** Who can log in. */
  List<DemoPerson> people() {
    return identity.people();
  }

  /** What listens where. */
  Map<String, String> urls() {
    var urls = new LinkedHashMap<String, String>();
    urls.put("group", url(ports.group()));
    urls.put("group management", url(ports.groupManagement()));
    var index = 0;
    for (var entityId : locals.keySet()) {
      urls.put(entityId, url(ports.local(index)));
      urls.put(entityId + " management", url(ports.localManagement(index)));
      index++;
    }
    urls.put("identity provider", url(ports.identity()));
    urls.put("sftp", "sftp://127.0.0.1:" + ports.sftp());
    urls.put("postgresql", "postgresql://postgres@localhost:" + ports.postgres());
    return urls;
  }

  private void startAll(DemoOptions options, DemoHome home, DemoProgress progress)
      throws Exception {
    started.push(HomeLock.take(home));
    DemoPostgres.stopLeft(home);
    var entityCount = options.bill().isPresent() ? 2 : options.plan().entities().size();
    ports.requireFree(entityCount);
    progress.begin("start", entityCount + 3);
    var postgres = DemoPostgres.start(home, ports);
    started.push(postgres);
    progress.advance("PostgreSQL");
    var entities = entities(options, home, postgres);
    var keys = admit(entities, home);
    hubless = HublessEntity.of(keys.get(HublessEntity.ENTITY_ID), home, ports.sftp());
    identity = new DemoIdentity(home, ports, entities.stream().map(DemoEntity::entityId).toList());
    started.push(identity.start());
    progress.advance("identity provider");
    var settings =
        new HubSettings(options, home, ports, SigningKeys.of(home.keys(), "group"), identity);
    startHubs(entities, keys, postgres, settings, progress);
  }

  private static List<DemoEntity> entities(
      DemoOptions options, DemoHome home, DemoPostgres postgres) {
    return options.bill().isPresent()
        ? BilledEntities.of(options)
        : new GeneratedEntities(options, home, postgres).all();
  }

  private Map<String, DemoKeys> admit(List<DemoEntity> entities, DemoHome home) throws IOException {
    var keys = new LinkedHashMap<String, DemoKeys>();
    for (var entity : entities) {
      keys.put(entity.entityId(), DemoKeys.of(home, entity.entityId()));
    }
    keys.put(HublessEntity.ENTITY_ID, DemoKeys.of(home, HublessEntity.ENTITY_ID));
    var sftp = SftpServer.start(ports.sftp(), home.sftp(), home.keys().resolve("sftp-host"));
    started.push(sftp);
    for (var entity : keys.entrySet()) {
      sftp.admit(entity.getKey(), entity.getValue().ssh().publicKey());
    }
    sftp.pinIn(home.knownHosts());
    return keys;
  }

  private void startHubs(
      List<DemoEntity> entities,
      Map<String, DemoKeys> keys,
      DemoPostgres postgres,
      HubSettings settings,
      DemoProgress progress)
      throws Exception {
    group = GroupHub.start(settings.group(entities, keys, postgres.database("group_hub")));
    started.push(group);
    progress.advance("group hub");
    // One after the other: Hawtio's JMX names are the JVM's, and two hubs at once fight over them.
    for (var index = 0; index < entities.size(); index++) {
      var entity = entities.get(index);
      var database = postgres.database(entity.database());
      var hub =
          LocalHub.start(settings.local(index, entity, keys.get(entity.entityId()), database));
      started.push(hub);
      locals.put(entity.entityId(), hub);
      progress.advance("hub of " + entity.entityId());
    }
  }

  /** Ends what was started even when something does not end well. */
  @Override
  public synchronized void close() throws Exception {
    var failures = new ArrayList<Exception>();
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }
}
