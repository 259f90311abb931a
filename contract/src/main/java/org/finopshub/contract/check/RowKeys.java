package org.finopshub.contract.check;

/**
 * The keys of a drop's rows, to find one that is there twice.
 *
 * <p>Entity and period are the same for every row, so application, product, allocation, category
 * and currency make the key; each is a small number by now, and together they fit one long. The set
 * is therefore exact, at 8 bytes per slot: no false duplicate, no second pass. It consists of many
 * small tables that grow one by one and by a quarter, so that growing never needs twice the memory:
 * 10 million rows take about 120 MB.
 */
final class RowKeys {
  private static final int TABLES_BITS = 8;
  private static final long EMPTY = 0;
  private static final int FIRST_SLOTS = 16;

  private final long[][] tables = new long[1 << TABLES_BITS][];
  private final int[] sizes = new int[1 << TABLES_BITS];

  /**
   * @param key not 0
   * @return false when it was there already
   */
  boolean add(long key) {
    long hash = mix(key);
    int number = (int) (hash >>> Long.SIZE - TABLES_BITS);
    long[] table = tables[number];
    if (table == null) {
      table = tables[number] = new long[FIRST_SLOTS];
    } else if (sizes[number] >= table.length * 17L / 20) {
      table = tables[number] = grown(table);
    }
    int slot = slot(table, key, hash);
    if (table[slot] == key) {
      return false;
    }
    table[slot] = key;
    sizes[number]++;
    return true;
  }

  private static long[] grown(long[] table) {
    long[] larger = new long[table.length + Math.max(table.length / 4, FIRST_SLOTS)];
    for (long key : table) {
      if (key != EMPTY) {
        larger[slot(larger, key, mix(key))] = key;
      }
    }
    return larger;
  }

  /** The place of a key: where it is, or where it belongs. */
  private static int slot(long[] table, long key, long hash) {
    int slot = (int) ((hash & 0xffff_ffffL) * table.length >>> 32);
    while (table[slot] != EMPTY && table[slot] != key) {
      slot = slot + 1 == table.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** Stafford's variant 13 of the MurmurHash3 finaliser, as in SplittableRandom. */
  private static long mix(long key) {
    long a = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }
}
