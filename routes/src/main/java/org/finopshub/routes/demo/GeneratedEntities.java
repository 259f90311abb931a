package org.finopshub.routes.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;
import org.finopshub.routes.demo.generate.MeteringTable;

/** The companies whose usage the generator made. */
final class GeneratedEntities {
  private final DemoOptions options;
  private final DemoHome home;
  private final DemoPostgres postgres;

  GeneratedEntities(DemoOptions options, DemoHome home, DemoPostgres postgres) {
    this.options = options;
    this.home = home;
    this.postgres = postgres;
  }

  /** Reads the files the generator wrote; fills the metering databases from them. */
  List<DemoEntity> all() {
    return options.plan().entities().stream().map(this::entity).toList();
  }

  private DemoEntity entity(GeneratedEntity generated) {
    var directory = home.usage().resolve(generated.entityId());
    var sources =
        new TreeMap<>(
            FocusSource.settings(
                directory.resolve("cloud/*.csv*").toString(), options.productMap()));
    sources.putAll(
        switch (generated.internalSource()) {
          case PLAIN_CSV -> plain(directory.resolve("internal/*.csv"));
          case SQL -> metering(generated.entityId(), directory.resolve("metering"));
        });
    var euro = generated.currency().equals("EUR");
    return new DemoEntity(
        generated.entityId(),
        generated.currency(),
        euro ? "group-2024-eur" : "group-2024",
        Set.of(generated.currency()),
        Map.copyOf(sources),
        new MonthSpan(
            options.plan().periods().get(0),
            options.plan().firstPeriod().plusMonths(options.plan().months() - 1L)));
  }

  private static Map<String, String> plain(Path files) {
    return Map.of(
        "internal.kind", "plain",
        "internal.files", files.toString(),
        "internal.default-domain", "platform");
  }

  private Map<String, String> metering(String entityId, Path directory) {
    return Map.of(
        "internal.kind",
        "sql",
        "internal.jdbc-url",
        fill("metering_" + entityId, directory),
        "internal.username",
        DemoPostgres.USER,
        "internal.password",
        "",
        "internal.query",
        SqlFile.beside(GeneratedEntities.class, "read-metering"),
        "internal.default-domain",
        "platform");
  }

  private String fill(String database, Path directory) {
    try {
      var url = postgres.database(database);
      try (var connection = postgres.connect(database);
          var files = Files.list(directory)) {
        MeteringTable.fill(connection, files.sorted().toList());
      }
      return url;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("Database " + database + " cannot be filled", e);
    }
  }
}
