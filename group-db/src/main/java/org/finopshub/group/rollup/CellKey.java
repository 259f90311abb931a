package org.finopshub.group.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.charge.Allocation;

/**
 * What charges are added up by, as one number: 32 bits product (0 for all of them), 16 bits domain,
 * 15 bits currency, 1 bit allocation. Currencies are numbered as they come.
 */
final class CellKey {
  private static final List<Allocation> ALLOCATIONS = List.of(Allocation.values());
  private static final int CURRENCY_BITS = Short.SIZE - 1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> currencies = new ArrayList<>();
  private String lastCurrency;
  private int lastNumber;

  /**
   * @throws IllegalStateException when there are more currencies than bits
   */
  long of(int product, short domain, String currency, Allocation allocation) {
    return (long) product << Integer.SIZE
        | (domain & 0xffffL) << Short.SIZE
        | (long) number(currency) << 1
        | allocation.ordinal();
  }

  static int product(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  static short domain(long key) {
    return (short) (key >>> Short.SIZE);
  }

  String currency(long key) {
    return currencies.get((int) key >>> 1 & (1 << CURRENCY_BITS) - 1);
  }

  static Allocation allocation(long key) {
    return ALLOCATIONS.get((int) key & 1);
  }

  private int number(String currency) {
    if (!currency.equals(lastCurrency)) {
      lastNumber = numbers.computeIfAbsent(currency, this::next);
      lastCurrency = currency;
    }
    return lastNumber;
  }

  private int next(String currency) {
    if (currencies.size() >> CURRENCY_BITS != 0) {
      throw new IllegalStateException("More than %d currencies".formatted(currencies.size()));
    }
    currencies.add(currency);
    return currencies.size() - 1;
  }
}
