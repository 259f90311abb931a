package org.finopshub.local.refresh;

import java.time.Clock;
import java.util.List;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refreshes every materialized view of the mart, one after the other.
 *
 * <p>Concurrently, so that readers are never blocked; plainly when a view was never filled, which
 * PostgreSQL demands.
 *
 * <p>Source: mission L4.
 */
@Component
public final class ViewRefresh {
  private static final Logger log = LoggerFactory.getLogger(ViewRefresh.class);

  private final JdbcClient jdbc;
  private final Clock clock;

  public ViewRefresh(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void refresh() {
    for (var view : views()) {
      // read before: what commits while the view is refreshed may or may not be in it
      var asOf = clock.instant();
      jdbc.sql(SqlFile.beside(ViewRefresh.class, view.statement()).formatted(view.name())).update();
      jdbc.sql(SqlFile.beside(ViewRefresh.class, "record-refresh"))
          .param("view_name", view.name())
          .param("refreshed_at", SqlTime.of(asOf))
          .update();
      log.debug("Refreshed mart.{}", view.name());
    }
  }

  private List<MaterializedView> views() {
    return jdbc.sql(SqlFile.beside(ViewRefresh.class, "materialized-views"))
        .query(MaterializedView.class)
        .list();
  }

  private record MaterializedView(String name, boolean filled) {
    String statement() {
      return filled ? "refresh-concurrently" : "refresh-first-time";
    }
  }
}
