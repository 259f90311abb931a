package org.finopshub.group.ingestion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.check.Envelope;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers when a drop was first seen and whether it still lies in the inbox. */
@Component
class Deliveries {
  private static final String OPEN = SqlFile.beside(Deliveries.class, "open-delivery.sql");
  private static final String WAIT = SqlFile.beside(Deliveries.class, "run-waiting.sql");
  private static final String DECIDED = SqlFile.beside(Deliveries.class, "decided-deliveries.sql");
  private static final String FILED = SqlFile.beside(Deliveries.class, "delivery-filed.sql");
  private static final String LEFT = SqlFile.beside(Deliveries.class, "left-to-file.sql");

  private final JdbcClient jdbc;
  private final Clock clock;

  Deliveries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The delivery a manifest in the inbox belongs to: a new one, or the one seen before. */
  Delivery open(Arrival arrival, Envelope envelope) {
    var drop = Optional.ofNullable(envelope.dropName());
    var delivery =
        jdbc.sql(OPEN)
            .param("entity_id", arrival.entityId())
            .param("manifest_file", StorableText.of(arrival.manifestFile()))
            .param("manifest_sha256", manifestSha256(envelope))
            .param("period_month", drop.map(name -> name.slice().periodMonth()).orElse(null))
            .param("run_id", drop.map(DropName::runId).orElse(null))
            .param("now", SqlTime.of(clock.instant()))
            .query(Delivery.class)
            .single();
    drop.ifPresent(name -> await(arrival, name, delivery));
    return delivery;
  }

  /**
   * The drop has left the inbox: the next one of that name is another delivery.
   *
   * @param drop null when no name tells it
   * @return whether nothing else that is decided of its month is left to file
   */
  boolean filed(String entityId, UUID attemptId, DropName drop) {
    var left =
        jdbc.sql(LEFT)
            .param("entity_id", entityId)
            .param("period_month", drop == null ? null : drop.slice().periodMonth())
            .query(UUID.class)
            .list();
    jdbc.sql(FILED)
        .param("entity_id", entityId)
        .param("attempt_id", attemptId)
        .param("now", SqlTime.of(clock.instant()))
        .update();
    return left.stream().allMatch(attemptId::equals);
  }

  /** What is decided and, as far as is noted, still lies in an inbox. */
  List<Decided> decided() {
    return jdbc.sql(DECIDED).query(Decided.class).list();
  }

  /** Empty when the manifest could not be opened at all. */
  static String manifestSha256(Envelope envelope) {
    return Optional.ofNullable(envelope.manifestSha256()).orElse("");
  }

  private void await(Arrival arrival, DropName name, Delivery delivery) {
    jdbc.sql(WAIT)
        .param("entity_id", arrival.entityId())
        .param("period_month", name.slice().periodMonth())
        .param("run_id", name.runId())
        .param("attempt_id", delivery.attemptId())
        .update();
  }

  /**
   * One delivery.
   *
   * @param receivedAt the time of the first sight
   * @param decided whether all that is left to do is to file it
   */
  record Delivery(UUID attemptId, Instant receivedAt, boolean decided) {}

  /** One that is to leave its inbox. */
  record Decided(String entityId, UUID attemptId, String manifestFile) {}
}
