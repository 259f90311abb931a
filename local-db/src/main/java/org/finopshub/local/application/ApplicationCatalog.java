package org.finopshub.local.application;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the applications of the software catalog, page by page.
 *
 * <p>Rows: one per application id; of components that share one, the last read stays. A reading
 * that breaks off marks none as gone.
 *
 * <p>Source: mission L6; Backstage, software catalog API.
 */
@Component
public final class ApplicationCatalog {
  private static final Logger log = LoggerFactory.getLogger(ApplicationCatalog.class);
  private static final int MOST_PAGES = 100_000;
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  public ApplicationCatalog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public CatalogReading begin() {
    return CatalogReading.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /**
   * Takes the page that was asked for.
   *
   * @throws IllegalArgumentException when it is no page of a catalog
   * @throws IllegalStateException when the catalog leads in a circle
   */
  public CatalogReading take(CatalogReading reading, InputStream answer) throws IOException {
    var page = CatalogPage.read(answer);
    if (page.nextCursor() != null
        && (page.nextCursor().equals(reading.cursor()) || reading.pages() >= MOST_PAGES)) {
      throw new IllegalStateException(
          "The catalog's pages do not end: page %d leads to itself".formatted(reading.pages() + 1));
    }
    var applications = page.items().stream().map(CatalogPage.Entity::application).toList();
    var usable = applications.stream().filter(CatalogApplication::isUsable).toList();
    if (usable.size() < applications.size()) {
      log.warn(
          "{} components have no usable application id and are left out",
          applications.size() - usable.size());
    }
    jdbc.sql(SqlFile.beside(ApplicationCatalog.class, "merge-applications"))
        .param("rows", JSON.writeValueAsString(usable))
        .param("seen_at", SqlTime.of(reading.startedAt()))
        .update();
    return reading.after(page);
  }

  /**
   * Marks what the whole catalog no longer has.
   *
   * @return the applications found
   * @throws IllegalStateException when the catalog is empty: it is broken rather than abandoned
   */
  public long finish(CatalogReading reading) {
    if (reading.applications() == 0) {
      throw new IllegalStateException("The catalog lists no component; no application is gone");
    }
    int gone =
        jdbc.sql(SqlFile.beside(ApplicationCatalog.class, "mark-gone"))
            .param("seen_at", SqlTime.of(reading.startedAt()))
            .update();
    log.info("{} applications in the catalog, {} no longer are", reading.applications(), gone);
    return reading.applications();
  }
}
