package org.finopshub.group.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.finopshub.contract.charge.Allocation;
import org.junit.jupiter.api.Test;

class CellKeyTest {
  private final CellKey key = new CellKey();

  @Property
  void whatGoesInComesOut(
      @ForAll int product,
      @ForAll short domain,
      @ForAll String currency,
      @ForAll Allocation allocation) {
    long cell = key.of(product, domain, currency, allocation);

    assertThat(CellKey.product(cell)).isEqualTo(product);
    assertThat(CellKey.domain(cell)).isEqualTo(domain);
    assertThat(key.currency(cell)).isEqualTo(currency);
    assertThat(CellKey.allocation(cell)).isEqualTo(allocation);
  }

  @Test
  void theLastCurrencyThatFitsIsKeptApartAndTheNextIsRefused() {
    for (int i = 0; i < 1 << 15; i++) {
      key.of(1, (short) -1, "c" + i, Allocation.INDIRECT);
    }

    assertThat(key.currency(key.of(1, (short) -1, "c32767", Allocation.INDIRECT)))
        .isEqualTo("c32767");
    assertThatThrownBy(() -> key.of(1, (short) -1, "one more", Allocation.DIRECT))
        .isInstanceOf(IllegalStateException.class);
  }
}
