package org.finopshub.local.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.finopshub.local.sql.SqlFile;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps deliveries in the mart: each as a whole, in one transaction. */
@Component
final class DeliveryStore {
  private final DataSource dataSource;
  private final JdbcClient mart;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DeliveryStore(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
    this.dataSource = dataSource;
    this.mart = JdbcClient.create(dataSource);
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** What was taken of exactly this content before. */
  Optional<TakenDelivery> unchanged(Delivery delivery, String sha256) {
    return kept(delivery)
        .filter(kept -> kept.sha256.equals(sha256))
        .map(
            kept ->
                new TakenDelivery(
                    delivery.sourceId(),
                    delivery.name(),
                    kept.linesRead,
                    kept.linesRejected,
                    kept.linesOutOfScope,
                    Set.of(),
                    true));
  }

  /**
   * The other name under which the source delivered this content before.
   *
   * @param period the month the name gives, null when the content gives its months
   */
  Optional<String> takenAs(Delivery delivery, String sha256, String period) {
    return mart.sql(sql("same_content"))
        .param("source_id", delivery.sourceId())
        .param("delivery_name", delivery.name())
        .param("sha256", sha256)
        .param("period", period)
        .query(String.class)
        .optional();
  }

  /** Replaces what was taken of a delivery; another taker that was faster wins. */
  TakenDelivery replace(Delivery delivery, UUID deliveryId, String sha256, ReadDelivery read) {
    return transaction.execute(
        status -> {
          lock(delivery);
          return unchanged(delivery, sha256)
              .orElseGet(() -> replaceLocked(delivery, deliveryId, sha256, read));
        });
  }

  private TakenDelivery replaceLocked(
      Delivery delivery, UUID deliveryId, String sha256, ReadDelivery read) {
    var periods = new HashSet<YearMonth>();
    kept(delivery)
        .ifPresent(
            old -> {
              periods.addAll(periods(old.deliveryId));
              mart.sql(sql("delete_delivery")).param("delivery_id", old.deliveryId).update();
            });
    insert(delivery, deliveryId, sha256, read);
    copy("copy_lines", read.lines());
    copy("copy_rejected", read.rejected());
    copy("copy_findings", read.findings());
    requireAllKept(delivery, deliveryId, read);
    periods.addAll(periods(deliveryId));
    return new TakenDelivery(
        delivery.sourceId(),
        delivery.name(),
        read.linesRead(),
        read.linesRejected(),
        read.linesOutOfScope(),
        periods,
        false);
  }

  private void lock(Delivery delivery) {
    mart.sql(sql("lock_delivery"))
        .param("source_id", delivery.sourceId())
        .param("delivery_name", delivery.name())
        .query(String.class)
        .single();
  }

  private Optional<Kept> kept(Delivery delivery) {
    return mart.sql(sql("find_delivery"))
        .param("source_id", delivery.sourceId())
        .param("delivery_name", delivery.name())
        .query(Kept.class)
        .optional();
  }

  private Set<YearMonth> periods(UUID deliveryId) {
    return mart
        .sql(sql("periods_of_delivery"))
        .param("delivery_id", deliveryId)
        .query(LocalDate.class)
        .stream()
        .map(YearMonth::from)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void insert(Delivery delivery, UUID deliveryId, String sha256, ReadDelivery read) {
    mart.sql(sql("insert_delivery"))
        .param("delivery_id", deliveryId)
        .param("source_id", delivery.sourceId())
        .param("delivery_name", delivery.name())
        .param("sha256", sha256)
        .param("bytes", delivery.bytes())
        .param("taken_at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("lines_read", read.linesRead())
        .param("lines_rejected", read.linesRejected())
        .param("lines_out_of_scope", read.linesOutOfScope())
        .update();
  }

  private void copy(String name, Path rows) {
    var connection = DataSourceUtils.getConnection(dataSource);
    try (InputStream bytes = Files.newInputStream(rows)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql(name), bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SQLException refused) {
      throw new CopyRefusedException(refused);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private void requireAllKept(Delivery delivery, UUID deliveryId, ReadDelivery read) {
    var taken = read.linesRead() - read.linesRejected() - read.linesOutOfScope();
    var kept =
        mart.sql(sql("count_kept"))
            .param("delivery_id", deliveryId)
            .query(KeptLines.class)
            .single();
    if (!kept.equals(new KeptLines(taken, read.linesRejected()))) {
      throw new IllegalStateException(
          "%s: %d lines taken and %d rejected, but %s"
              .formatted(delivery, taken, read.linesRejected(), kept));
    }
  }

  private static String sql(String name) {
    return SqlFile.beside(DeliveryStore.class, name);
  }

  private record Kept(
      UUID deliveryId, String sha256, long linesRead, long linesRejected, long linesOutOfScope) {}

  private record KeptLines(long linesTaken, long linesRejected) {}
}
