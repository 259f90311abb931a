package org.finopshub.benchmarks.group;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.benchmarks.data.Catalogue;
import org.finopshub.benchmarks.database.Database;

/** What a hub of the generated group is told; everything else is as in production. */
public final class GroupSettings {
  private GroupSettings() {}

  /**
   * @param keys the file of the one public key all entities sign with
   */
  public static Map<String, Object> of(
      Database database, Path directory, List<String> entities, Path keys) throws IOException {
    var settings = new TreeMap<String, Object>();
    settings.put("spring.datasource.url", database.jdbcUrl());
    settings.put("server.port", 0);
    settings.put("management.server.port", 0);
    settings.put("hub.group.intake.sftp-root", directory.resolve("sftp"));
    settings.put("hub.group.intake.archive", directory.resolve("archive"));
    settings.put("hub.group.intake.quarantine", directory.resolve("quarantine"));
    settings.put("hub.referential.directory", Catalogue.write(directory.resolve("referential")));
    for (var entity : entities) {
      settings.put("hub.group.entities." + entity + ".currencies", Catalogue.CURRENCY);
      settings.put("hub.group.entities." + entity + ".keys", keys);
    }
    return settings;
  }
}
