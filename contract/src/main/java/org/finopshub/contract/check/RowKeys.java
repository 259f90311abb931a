package org.finopshub.contract.check;

import java.util.Arrays;

/**
 * The keys of a drop's rows, to find one that is there twice.
 *
 * <p>Entity and period are the same for every row, so application, product, allocation, category
 * and currency make the key; each is a small number by now. An application has a table of its own,
 * because its rows mostly come one after the other: what is looked at next is in the processor's
 * cache, where one table of all keys would have to be fetched from memory for each row.
 *
 * <p>A table is exact, at 8 bytes per slot: no false duplicate, no second pass. Tables grow by
 * half. Memory: 10 million rows of 50 to an application take about 150 MB.
 */
final class RowKeys {
  private static final long EMPTY = 0;
  private static final int FIRST_SLOTS = 8;

  private long[][] tables = new long[1024][];
  private int[] sizes = new int[1024];

  /**
   * @param application counted from 0
   * @param key what the row's key holds besides, not 0
   * @return false when it was there already
   */
  boolean add(int application, long key) {
    long[] table = roomyTable(application);
    int slot = slot(table, key);
    if (table[slot] == key) {
      return false;
    }
    table[slot] = key;
    sizes[application]++;
    return true;
  }

  private long[] roomyTable(int application) {
    if (application >= tables.length) {
      int more = Math.max(application + 1, 2 * tables.length);
      tables = Arrays.copyOf(tables, more);
      sizes = Arrays.copyOf(sizes, more);
    }
    long[] table = tables[application];
    if (table == null) {
      table = tables[application] = new long[FIRST_SLOTS];
    } else if (sizes[application] >= table.length * 3L / 4) {
      table = tables[application] = grown(table);
    }
    return table;
  }

  private static long[] grown(long[] table) {
    long[] larger = new long[table.length + table.length / 2];
    for (long key : table) {
      if (key != EMPTY) {
        larger[slot(larger, key)] = key;
      }
    }
    return larger;
  }

  /** The place of a key: where it is, or where it belongs. */
  private static int slot(long[] table, long key) {
    int slot = (int) ((mix(key) & 0xffff_ffffL) * table.length >>> 32);
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
