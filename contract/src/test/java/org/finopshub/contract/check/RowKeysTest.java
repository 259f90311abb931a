package org.finopshub.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowKeysTest {
  @Test
  void aKeyIsNewOnceOnly() {
    var keys = new RowKeys();

    assertThat(keys.add(7)).isTrue();
    assertThat(keys.add(7)).isFalse();
    assertThat(keys.add(-7)).isTrue();
  }

  @Test
  void aMillionDifferentKeysAreAllNewAndThenAllKnown() {
    var keys = new RowKeys();
    int found = 0;
    for (long key = 1; key <= 1_000_000; key++) {
      found += keys.add(key << 20) ? 0 : 1;
    }
    assertThat(found).isZero();

    var random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      assertThat(keys.add((1 + random.nextInt(1_000_000)) * (1L << 20))).isFalse();
    }
  }
}
