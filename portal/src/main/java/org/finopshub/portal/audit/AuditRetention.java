package org.finopshub.portal.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.finopshub.group.sql.SqlFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drops months of the audit that are past their retention, the oldest first, each after a row that
 * says so was put at the end of the chain; makes partitions ahead.
 *
 * <p>Months count back from this one by the hub's clock or the database's, whichever is behind.
 */
@Component
@EnableConfigurationProperties(AuditSettings.class)
public class AuditRetention {
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final ChainWriter chain;
  private final AuditSettings settings;
  private final Clock clock;

  AuditRetention(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      ChainWriter chain,
      AuditSettings settings,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.chain = chain;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * One month of the audit.
   *
   * @param entries rows it has
   */
  public record Expired(YearMonth period, long entries) {
    /** As other months that are dropped say what they are. */
    @JsonProperty
    public String kept() {
      return "AUDIT";
    }

    @Override
    public String toString() {
      return "audit of %s (%d)".formatted(period, entries);
    }
  }

  /** What the next sweep drops, in its order; changes nothing. */
  public List<Expired> due() {
    return dueMonths().stream().map(AuditRetention::expired).toList();
  }

  /**
   * Drops all of it.
   *
   * @return what was dropped
   */
  public List<Expired> sweep() {
    var present = present();
    for (int ahead = 0; ahead <= settings.monthsAhead(); ahead++) {
      month("ensure-month.sql", present.plusMonths(ahead)).query(Boolean.class).single();
    }
    return dueMonths().stream().filter(this::drop).map(AuditRetention::expired).toList();
  }

  private List<AuditedMonth> dueMonths() {
    if (settings.months() == null) {
      return List.of();
    }
    var firstKept = present().minusMonths(settings.months()).atDay(1).atStartOfDay();
    return jdbc.sql(sql("due-months.sql"))
        .param("before", firstKept.atOffset(ZoneOffset.UTC))
        .query(AuditedMonth::of)
        .list();
  }

  /** False when another hub was quicker. */
  private boolean drop(AuditedMonth due) {
    return transactions.execute(
        tx -> {
          jdbc.sql(sql("wait-little.sql")).query().singleRow();
          jdbc.sql(sql("lock-head.sql")).query().singleRow();
          if (dueMonths().stream().noneMatch(month -> month.period().equals(due.period()))) {
            return false;
          }
          chain.append(List.of(due.announcement()));
          month("drop-month.sql", due.period()).query().singleRow();
          return true;
        });
  }

  private YearMonth present() {
    Instant hub = clock.instant();
    Instant database = jdbc.sql(sql("now.sql")).query(OffsetDateTime.class).single().toInstant();
    var earlier = hub.isBefore(database) ? hub : database;
    return YearMonth.from(LocalDate.ofInstant(earlier, ZoneOffset.UTC));
  }

  private JdbcClient.StatementSpec month(String fileName, YearMonth month) {
    return jdbc.sql(sql(fileName)).param("month", month.atDay(1));
  }

  private static Expired expired(AuditedMonth month) {
    return new Expired(month.period(), month.entries());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(AuditRetention.class, fileName);
  }
}
