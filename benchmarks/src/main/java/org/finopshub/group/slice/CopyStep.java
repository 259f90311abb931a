package org.finopshub.group.slice;

import java.io.IOException;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.EntityRules;
import org.finopshub.group.rollup.SliceSums;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The copying step of an import by itself: from the drop's files, checked, to the rows of a table.
 * It stands in the hub's package because a hub has no use for half an import.
 */
public final class CopyStep {
  private final ChargeCopy charges;
  private final DimensionKeys keys;
  private final EntityRules rules;
  private final TransactionTemplate transactions;

  /** Takes the hub's own beans. */
  public CopyStep(BeanFactory hub) {
    this.charges = hub.getBean(ChargeCopy.class);
    this.keys = hub.getBean(DimensionKeys.class);
    this.rules = hub.getBean(EntityRules.class);
    this.transactions = new TransactionTemplate(hub.getBean(PlatformTransactionManager.class));
  }

  /**
   * Copies into whatever table has the name of the month's partition, and commits.
   *
   * @throws IllegalStateException naming the first violation of a drop that is refused
   */
  public void copy(CheckedDrop drop) throws IOException {
    var entityId = drop.arrival().entityId();
    var check = rules.checkFor(entityId);
    short entityKey = keys.entity(entityId);
    var sums = new SliceSums(entityKey, drop.envelope().manifest().slice().periodMonth());
    requireAccepted(transactions.execute(tx -> charges.copy(drop, check, entityKey, sums)));
  }

  private static void requireAccepted(CheckReport report) {
    if (!report.accepted()) {
      throw new IllegalStateException(report.violations().get(0).toString());
    }
  }
}
