package org.finopshub.group.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @Property(tries = 200)
  void everyKeyHasACellOfItsOwn(@ForAll List<Long> keys) {
    var cells = new Cells<>(Count::new);

    keys.forEach(key -> cells.of(key).rows++);

    assertThat(counts(cells)).isEqualTo(byMap(keys));
  }

  @Property(tries = 100)
  void soHaveNeighbours(
      @ForAll @Size(max = 500) List<@LongRange(min = 0, max = 700) Long> products) {
    var keys = products.stream().map(product -> product << Integer.SIZE).toList();
    var cells = new Cells<>(Count::new);

    keys.forEach(key -> cells.of(key).rows++);

    assertThat(counts(cells)).isEqualTo(byMap(keys));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  void whatWasForgottenBeginsAnew(int many) {
    var cells = new Cells<>(Count::new);
    for (long key = 1; key <= many; key++) {
      cells.of(key).rows++;
    }

    cells.clear();
    cells.of(many).rows++;

    assertThat(counts(cells)).containsExactly(Map.entry((long) many, 1));
  }

  private static Map<Long, Integer> counts(Cells<Count> cells) {
    var counts = new HashMap<Long, Integer>();
    cells.forEach((key, count) -> counts.put(key, count.rows));
    return counts;
  }

  private static Map<Long, Integer> byMap(List<Long> keys) {
    var counts = new HashMap<Long, Integer>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }

  private static final class Count {
    private int rows;
  }
}
