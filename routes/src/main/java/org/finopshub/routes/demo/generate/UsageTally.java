package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;

/** Counts what is generated while it is generated, slice by slice. */
final class UsageTally {
  private final TreeMap<String, SliceTally> slices = new TreeMap<>();

  void add(GeneratedEntity entity, YearMonth fileOf, FocusLine line, Oddity.Fate fate) {
    if (slice(entity, fileOf).rejects(fate)) {
      return;
    }
    var slice = slice(entity, line.billingPeriod());
    slice.take(fate);
    slice.billedCost.merge(entity.currency(), line.billedCost(), BigDecimal::add);
  }

  void add(GeneratedEntity entity, YearMonth period, InternalLine line) {
    var slice = slice(entity, period);
    if (slice.rejects(line.fate())) {
      return;
    }
    slice.take(line.fate());
    slice.internalQuantity.merge(line.productId(), line.quantity(), BigDecimal::add);
  }

  SortedMap<String, ExpectedSlice> expected() {
    var expected = new TreeMap<String, ExpectedSlice>();
    slices.forEach((key, slice) -> expected.put(key, slice.expected()));
    return Collections.unmodifiableSortedMap(expected);
  }

  private SliceTally slice(GeneratedEntity entity, YearMonth period) {
    var key = new SliceKey(entity.entityId(), period).toString();
    return slices.computeIfAbsent(key, unseen -> new SliceTally());
  }

  private static final class SliceTally {
    private final TreeMap<String, BigDecimal> billedCost = new TreeMap<>();
    private final TreeMap<String, BigDecimal> internalQuantity = new TreeMap<>();
    private long linesTaken;
    private long linesUnmapped;
    private long linesRejected;

    private boolean rejects(Oddity.Fate fate) {
      if (fate == Oddity.Fate.REJECTED) {
        linesRejected++;
        return true;
      }
      return false;
    }

    private void take(Oddity.Fate fate) {
      linesTaken++;
      linesUnmapped += fate == Oddity.Fate.UNMAPPED ? 1 : 0;
    }

    private ExpectedSlice expected() {
      return new ExpectedSlice(
          linesTaken,
          linesUnmapped,
          linesRejected,
          Collections.unmodifiableSortedMap(billedCost),
          Collections.unmodifiableSortedMap(internalQuantity));
    }
  }
}
