package org.finopshub.group.anomaly;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists anomalies and writes down what people make of them. */
@Component
public class AnomalyReport {
  private static final String ANOMALIES = sql("anomalies.sql");
  private static final String LEFT_OUT = sql("left-out.sql");
  private static final String SHOWN = sql("anomaly-shown.sql");
  private static final String DECIDE = sql("decide-anomaly.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final Clock clock;

  AnomalyReport(JdbcClient jdbc, ScopedReads reads, Clock clock) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.clock = clock;
  }

  public Anomalies anomalies(AnomalyQuery query) {
    return reads.read(() -> read(query));
  }

  private Anomalies read(AnomalyQuery query) {
    var page = page(query, query.limit(), query.offset());
    return new Anomalies(
        page.stream().map(Counted::anomaly).toList(),
        page.isEmpty() ? total(query) : page.get(0).total(),
        leftOut(query));
  }

  /** Empty when there is no such anomaly, or none that is shown to who decides. */
  public Optional<Anomaly> decide(UUID anomalyId, AnomalyDecision decision) {
    return isShown(anomalyId) ? decided(anomalyId, decision) : Optional.empty();
  }

  private boolean isShown(UUID anomalyId) {
    return reads.read(
        () -> jdbc.sql(SHOWN).param("anomaly_id", anomalyId).query(Boolean.class).single());
  }

  private Optional<Anomaly> decided(UUID anomalyId, AnomalyDecision decision) {
    return jdbc.sql(DECIDE)
        .param("anomaly_id", anomalyId)
        .param("status", decision.status().code())
        .param("owner", decision.owner().orElse(null))
        .param("comment", decision.comment().orElse(null))
        .param("by", decision.by())
        .param("now", SqlTime.of(clock.instant()))
        .query(Anomaly::of)
        .optional();
  }

  /** A page beyond the last has no row to say how many there are: ask the first. */
  private long total(AnomalyQuery query) {
    return query.offset() == 0
        ? 0
        : page(query, 1, 0).stream().mapToLong(Counted::total).findFirst().orElse(0);
  }

  private List<Counted> page(AnomalyQuery query, int limit, int offset) {
    return slices(ANOMALIES, query)
        .param("domain_id", query.domainId().orElse(null))
        .param("product_id", query.productId().orElse(null))
        .param("currency", query.currency().orElse(null))
        .param("kind", query.kind().map(AnomalyKind::code).orElse(null))
        .param("status", query.status().map(AnomalyStatus::code).orElse(null))
        .param("owner", query.owner().orElse(null))
        .param("resolved", query.resolved().orElse(null))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> new Counted(Anomaly.of(row, number), row.getLong("total")))
        .list();
  }

  private List<Anomalies.LeftOut> leftOut(AnomalyQuery query) {
    return slices(LEFT_OUT, query)
        .query(
            (row, number) ->
                new Anomalies.LeftOut(
                    row.getString("entity_id"), SqlTime.month(row, "period_month")))
        .list();
  }

  private StatementSpec slices(String sql, AnomalyQuery query) {
    return jdbc.sql(sql)
        .param("entity_id", query.entityId().orElse(null))
        .param("from", query.from().map(month -> month.atDay(1)).orElse(null))
        .param("to", query.to().map(month -> month.atDay(1)).orElse(null));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(AnomalyReport.class, fileName);
  }

  private record Counted(Anomaly anomaly, long total) {}
}
