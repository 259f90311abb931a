package org.finopshub.group.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.period.SliceLock;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes rollups anew from the facts while the hub runs, slice by slice, the oldest month first, and
 * asks for the views to be refreshed. Each slice is a transaction of its own: interrupted, it is
 * run again, from the month it had come to.
 */
@Component
public class RollupRebuild {
  private static final String SLICES = SqlFile.beside(RollupRebuild.class, "slices-to-rebuild.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final SliceLock lock;
  private final SliceRollups rollups;
  private final RefreshRequests refreshes;

  RollupRebuild(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      SliceLock lock,
      SliceRollups rollups,
      RefreshRequests refreshes) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.lock = lock;
    this.rollups = rollups;
    this.refreshes = refreshes;
  }

  /**
   * Which slices.
   *
   * @param entityId null for every entity
   * @param from the first month, and {@code to} the last, both included; null for no limit
   */
  public record Choice(String entityId, YearMonth from, YearMonth to) {
    public static final Choice ALL = new Choice(null, null, null);

    private static LocalDate firstDay(YearMonth month) {
      return month == null ? null : month.atDay(1);
    }
  }

  /**
   * Rebuilds the slices of a choice.
   *
   * @param progress hears of each as soon as it is done
   * @return how many there were
   */
  public int rebuild(Choice choice, Consumer<Rebuilt> progress) {
    var slices =
        jdbc.sql(SLICES)
            .param("entity_id", choice.entityId())
            .param("from", Choice.firstDay(choice.from()))
            .param("to", Choice.firstDay(choice.to()))
            .query(Slice.class)
            .list();
    for (int done = 0; done < slices.size(); done++) {
      var slice = slices.get(done);
      transactions.executeWithoutResult(tx -> rebuild(slice));
      progress.accept(new Rebuilt(slice.key(), slice.charges(), done + 1, slices.size()));
    }
    refreshes.request("rollups rebuilt");
    return slices.size();
  }

  private void rebuild(Slice slice) {
    lock.take(slice.key());
    rollups.rebuild(slice.entityKey(), slice.periodMonth());
  }

  /** One slice of so many charges is done, {@code done} of {@code all} in total. */
  public record Rebuilt(SliceKey slice, long charges, int done, int all) {}

  private record Slice(String entityId, short entityKey, LocalDate periodMonth, long charges) {
    private SliceKey key() {
      return new SliceKey(entityId, YearMonth.from(periodMonth));
    }
  }
}
