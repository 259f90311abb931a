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
 * Makes every rollup anew from the facts while the hub runs, slice by slice, and asks for the views
 * to be refreshed. Each slice is a transaction of its own: interrupted, it is simply run again.
 */
@Component
public class RollupRebuild {
  private static final String SLICES = SqlFile.beside(Conservation.class, "slices-to-prove.sql");

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
   * Rebuilds all slices.
   *
   * @param progress hears of each as soon as it is done
   * @return how many there were
   */
  public int rebuildAll(Consumer<Rebuilt> progress) {
    var slices = jdbc.sql(SLICES).param("all", true).query(Slice.class).list();
    for (int done = 0; done < slices.size(); done++) {
      var slice = slices.get(done);
      transactions.executeWithoutResult(tx -> rebuild(slice));
      progress.accept(new Rebuilt(slice.key(), done + 1, slices.size()));
    }
    refreshes.request("rollups rebuilt");
    return slices.size();
  }

  private void rebuild(Slice slice) {
    lock.take(slice.key());
    rollups.rebuild(slice.entityKey(), slice.periodMonth());
  }

  /** One slice is done, {@code done} of {@code all} in total. */
  public record Rebuilt(SliceKey slice, int done, int all) {}

  private record Slice(String entityId, short entityKey, LocalDate periodMonth) {
    private SliceKey key() {
      return new SliceKey(entityId, YearMonth.from(periodMonth));
    }
  }
}
