package org.finopshub.routes.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessStatus;

/**
 * What goes wrong in any group: a company that is late with its last month, whose month before was
 * refused, and that restates a month already closed.
 *
 * <p>Rows: none is changed by a second run in the same month.
 */
final class Irregularities {
  private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);
  private static final BigDecimal PUBLISHED = new BigDecimal("1200.5");
  private static final BigDecimal RESTATED = new BigDecimal("1350.25");

  private static final Set<CompletenessStatus> WANTED =
      Set.of(CompletenessStatus.LATE, CompletenessStatus.REJECTED, CompletenessStatus.HELD);

  private final HublessEntity delta;
  private final GroupSide group;
  private final YearMonth late;

  Irregularities(HublessEntity delta, GroupSide group, Clock clock) {
    this.delta = delta;
    this.group = group;
    this.late = lateMonth(clock);
  }

  /** The months the group expects of the company: the one it is late with is the last. */
  static MonthSpan months(Clock clock) {
    var late = lateMonth(clock);
    return new MonthSpan(late.minusMonths(2), late);
  }

  /**
   * Makes them happen and waits until the group has seen each.
   *
   * @param referential the directory of the group's files; one of its products is published
   */
  void show(Path referential) throws IOException, InterruptedException {
    var known = ReferentialFiles.read(referential, 1).products().get(0);
    var unknown = renamed(known, "no-such-product");
    var closed = late.minusMonths(2);
    publish(closed, 1, known, PUBLISHED, IngestionStatus.LOADED);
    group.close(HublessEntity.ENTITY_ID, closed, "The demo's books are closed");
    publish(closed, 2, known, RESTATED, IngestionStatus.HELD);
    publish(late.minusMonths(1), 1, unknown, PUBLISHED, IngestionStatus.REJECTED);
    await("a month LATE, one REJECTED and one HELD", () -> standings().equals(WANTED));
  }

  private void publish(
      YearMonth period,
      long exportSeq,
      Product product,
      BigDecimal billedCost,
      IngestionStatus answer)
      throws IOException, InterruptedException {
    var drop = HublessEntity.drop(period, exportSeq);
    if (!isAnswered(drop, answer)) {
      delta.publish(period, exportSeq, product, billedCost);
      await(answer + " for " + drop, () -> isAnswered(drop, answer));
    }
  }

  private Set<CompletenessStatus> standings() {
    return group.unsettledMonths().stream()
        .filter(month -> month.entityId().equals(HublessEntity.ENTITY_ID))
        .map(AssessedMonth::status)
        .collect(Collectors.toSet());
  }

  private boolean isAnswered(DropName drop, IngestionStatus answer) {
    return group
        .run(drop.entityId(), drop.period(), drop.runId())
        .filter(run -> run.status() == answer)
        .isPresent();
  }

  private static Product renamed(Product product, String productId) {
    return new Product(
        productId,
        product.label(),
        product.family(),
        product.domainId(),
        product.unit(),
        product.kind(),
        product.retiredOn());
  }

  private static void await(String what, BooleanSupplier holds) throws InterruptedException {
    if (!Until.holds(ANSWER_LIMIT, holds)) {
      throw new IllegalStateException("The group does not show " + what);
    }
  }

  /** The month before the one it is: due on its first day. */
  private static YearMonth lateMonth(Clock clock) {
    return YearMonth.now(clock).minusMonths(1);
  }
}
