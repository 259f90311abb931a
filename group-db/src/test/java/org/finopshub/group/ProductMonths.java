package org.finopshub.group;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.receipt.IngestionStatus;

/** Months of a few products, sent and taken one after the other; the newest of a month stands. */
public final class ProductMonths {
  private final TestLedger ledger;
  private long exports;

  public ProductMonths(TestLedger ledger) {
    this.ledger = ledger;
  }

  /** What one product made in a month, direct usage of one application. */
  public record Line(
      String application,
      String domain,
      String product,
      String unit,
      String quantity,
      String cost) {

    public static Line vm(String quantity, String cost) {
      return new Line("app-crm", "compute", "vm-standard", "Hours", quantity, cost);
    }

    /** Retired on 2026-01-01. */
    public static Line oldVm(String quantity, String cost) {
      return new Line("app-crm", "compute", "vm-old", "Hours", quantity, cost);
    }

    public static Line disk(String quantity, String cost) {
      return new Line("app-crm", "storage", "disk-ssd", "GB-Months", quantity, cost);
    }

    public Line of(String otherApplication) {
      return new Line(otherApplication, domain, product, unit, quantity, cost);
    }
  }

  public void take(String entity, String period, Line... lines) {
    loaded(drop(entity, period, lines).write());
  }

  public void takePartial(String entity, String period, Line... lines) {
    loaded(drop(entity, period, lines).partial().write());
  }

  /** A drop of these products, to be changed before it is written. */
  public DropFixture.Builder drop(String entity, String period, Line... lines) {
    var run = UUID.nameUUIDFromBytes(new byte[] {(byte) ++exports, (byte) (exports >> 8)});
    return DropFixture.in(ledger.inbox(entity))
        .entity(entity)
        .period(period)
        .run(run)
        .exportSeq(exports)
        .rows(
            Arrays.stream(lines)
                .map(line -> charge(entity, YearMonth.parse(period), run, line))
                .toList());
  }

  /** Sends a drop and insists that it is loaded. */
  public void loaded(DropFixture drop) {
    var run = ledger.take(drop);
    if (run.status() != IngestionStatus.LOADED) {
      throw new AssertionError(run.reason());
    }
  }

  private static Charge charge(String entity, YearMonth period, UUID run, Line line) {
    return new Charge(
        entity,
        period.atDay(1),
        line.application(),
        line.domain(),
        line.product(),
        Allocation.DIRECT,
        ChargeCategory.USAGE,
        new BigDecimal(line.quantity()),
        line.unit(),
        new BigDecimal(line.cost()),
        new BigDecimal(line.cost()),
        "USD",
        SampleReferential.PRICING_VIEW,
        run);
  }
}
