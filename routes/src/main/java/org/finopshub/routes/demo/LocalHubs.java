package org.finopshub.routes.demo;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.finopshub.routes.LocalHub;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the entities' hubs side by side. */
final class LocalHubs {
  private final Map<String, DemoKeys> keys;
  private final DemoPostgres postgres;
  private final HubSettings settings;

  LocalHubs(Map<String, DemoKeys> keys, DemoPostgres postgres, HubSettings settings) {
    this.keys = keys;
    this.postgres = postgres;
    this.settings = settings;
  }

  /** The hubs by entity, some of them perhaps still starting. */
  Map<String, CompletableFuture<ConfigurableApplicationContext>> start(List<DemoEntity> entities)
      throws SQLException {
    var hubs = new LinkedHashMap<String, CompletableFuture<ConfigurableApplicationContext>>();
    // Threads of the common pool would not see the classes of an executable jar.
    var starters = Executors.newFixedThreadPool(entities.size());
    for (var index = 0; index < entities.size(); index++) {
      var entity = entities.get(index);
      var own =
          settings.local(
              index, entity, keys.get(entity.entityId()), postgres.database(entity.database()));
      hubs.put(
          entity.entityId(), CompletableFuture.supplyAsync(() -> LocalHub.start(own), starters));
    }
    starters.shutdown();
    return hubs;
  }
}
