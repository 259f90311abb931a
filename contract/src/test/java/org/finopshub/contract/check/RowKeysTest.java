package org.finopshub.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowKeysTest {
  @Test
  void aKeyIsNewOnceOnly() {
    var keys = new RowKeys();

    assertThat(keys.add(0, 7)).isTrue();
    assertThat(keys.add(0, 7)).isFalse();
    assertThat(keys.add(0, -7)).isTrue();
  }

  @Test
  void theSameKeyOfAnotherApplicationIsNew() {
    var keys = new RowKeys();

    assertThat(keys.add(0, 7)).isTrue();
    assertThat(keys.add(999_999, 7)).isTrue();
    assertThat(keys.add(999_999, 7)).isFalse();
  }

  @Test
  void aMillionDifferentKeysAreAllNewAndThenAllKnown() {
    assertThat(foundAgain(1)).isEqualTo(1_000_000);
    assertThat(foundAgain(20_000)).isEqualTo(1_000_000);
  }

  /** Adds a million keys twice; fails when one is known before its time. */
  private static int foundAgain(int applications) {
    var keys = new RowKeys();
    for (int key = 1; key <= 1_000_000; key++) {
      assertThat(keys.add(key % applications, (long) key << 20)).isTrue();
    }
    int found = 0;
    for (int key = 1; key <= 1_000_000; key++) {
      found += keys.add(key % applications, (long) key << 20) ? 0 : 1;
    }
    return found;
  }
}
