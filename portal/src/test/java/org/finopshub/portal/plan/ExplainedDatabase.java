package org.finopshub.portal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL that writes down the plan of every statement it runs, those inside functions
 * included, and how long it took to make it.
 */
final class ExplainedDatabase implements AutoCloseable {
  private static final String PLAN = "plan:\n";

  private final ObjectMapper json = new ObjectMapper();
  private final Path log;
  private final EmbeddedPostgres server;

  private ExplainedDatabase(Path log, EmbeddedPostgres server) {
    this.log = log;
    this.server = server;
  }

  static ExplainedDatabase start() {
    try {
      var directory = Files.createTempDirectory("plans");
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("shared_preload_libraries", "auto_explain,pg_stat_statements")
              .setServerConfig("auto_explain.log_min_duration", "0")
              .setServerConfig("auto_explain.log_nested_statements", "on")
              .setServerConfig("auto_explain.log_format", "json")
              .setServerConfig("pg_stat_statements.track", "all")
              .setServerConfig("pg_stat_statements.track_planning", "on")
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_destination", "jsonlog")
              .setServerConfig("log_directory", directory.toString())
              .setServerConfig("log_filename", "plans.log")
              .setServerConfig("log_rotation_size", "0")
              .start();
      return new ExplainedDatabase(directory.resolve("plans.json"), server);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  DataSource database() {
    return server.getPostgresDatabase();
  }

  /** The plans of what the database ran while something was done, in the order they ended. */
  List<Plan> plansOf(Runnable work) {
    mark(log.toFile().length());
    long begin = log.toFile().length();
    work.run();
    var end = mark(begin);
    return since(begin)
        .takeWhile(line -> !line.contains(end))
        .map(this::plan)
        .filter(Objects::nonNull)
        .toList();
  }

  /** A statement nobody else runs, once it is written down after {@code begin}. */
  private String mark(long begin) {
    var mark = "mark " + UUID.randomUUID();
    JdbcClient.create(database()).sql("SELECT '" + mark + "'").query(String.class).single();
    await().untilAsserted(() -> assertThat(since(begin)).anyMatch(line -> line.contains(mark)));
    return mark;
  }

  private Plan plan(String line) {
    try {
      var message = json.readTree(line).path("message").asText();
      var start = message.indexOf(PLAN);
      return start < 0 ? null : Plan.of(json.readTree(message.substring(start + PLAN.length())));
    } catch (IOException notYetWhole) {
      throw new UncheckedIOException(notYetWhole);
    }
  }

  private Stream<String> since(long begin) {
    try (var bytes = Files.newInputStream(log)) {
      bytes.skipNBytes(begin);
      return new String(bytes.readAllBytes(), UTF_8).lines();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
