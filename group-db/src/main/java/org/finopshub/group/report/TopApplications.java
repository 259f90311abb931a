package org.finopshub.group.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the costliest applications of a month by an index, without adding anything up.
 *
 * <p>Source: mission L5, G5.
 */
@Component
public class TopApplications {
  private static final String TOP = SqlFile.beside(TopApplications.class, "top-applications.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final CostSources sources;
  private final SliceCount slices;

  TopApplications(JdbcClient jdbc, ScopedReads reads, CostSources sources, SliceCount slices) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.sources = sources;
    this.slices = slices;
  }

  /**
   * One entity's application and what it cost.
   *
   * @param place 1 is the costliest of the currency
   */
  public record Application(
      int place,
      String entityId,
      String applicationId,
      String currency,
      BigDecimal effectiveCost,
      BigDecimal billedCost) {}

  /**
   * The applications by currency and place.
   *
   * @param asOf when they were true; null when nothing was ever loaded
   */
  public record Top(List<Application> items, Instant asOf, Completeness completeness) {}

  /**
   * Finds some applications per currency; all of one moment.
   *
   * @param entities empty = all
   */
  public Top of(YearMonth period, List<String> entities, int most) {
    return reads.read(
        () ->
            new Top(
                jdbc.sql(TOP)
                    .params(parameters(period, entities, most))
                    .query(TopApplications::application)
                    .list(),
                sources.lastImport(),
                slices.completeness(asked(period, entities))));
  }

  private static Map<String, Object> parameters(YearMonth period, List<String> entities, int most) {
    var parameters = new HashMap<String, Object>();
    parameters.put("period", period.atDay(1));
    parameters.put("entities", entities.isEmpty() ? null : entities.toArray(String[]::new));
    parameters.put("most", most);
    return parameters;
  }

  private static CostQuery asked(YearMonth period, List<String> entities) {
    var filters = new HashMap<Dimension, List<String>>();
    if (!entities.isEmpty()) {
      filters.put(Dimension.ENTITY, entities);
    }
    return new CostQuery(
        period,
        period,
        List.of(),
        filters,
        List.of(),
        List.of(),
        List.of(),
        CostQuery.MAX_LIMIT,
        0);
  }

  private static Application application(ResultSet row, int number) throws SQLException {
    return new Application(
        row.getInt("place"),
        row.getString("entity_id"),
        row.getString("application_id"),
        row.getString("billing_currency"),
        row.getBigDecimal("effective_cost"),
        row.getBigDecimal("billed_cost"));
  }
}
