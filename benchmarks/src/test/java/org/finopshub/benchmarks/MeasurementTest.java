package org.finopshub.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Measurement;
import org.finopshub.benchmarks.measure.Pair;
import org.finopshub.benchmarks.measure.Sample;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private final List<String> order = new ArrayList<>();

  @Test
  void theFirstRunsAreNotCountedAndTheRatioIsTheMiddleOne() throws Exception {
    var measured = Measurement.of(comparison("same", 9, 1, 3, 2), 3, Duration.ZERO, pair -> {});

    assertThat(measured.cold()).isEqualTo(9);
    assertThat(measured.pairs()).containsExactly(new Pair(1, 2), new Pair(3, 2), new Pair(2, 2));
    assertThat(measured.median()).isEqualTo(1.0);
    assertThat(measured.min()).isEqualTo(0.5);
    assertThat(measured.max()).isEqualTo(1.5);
  }

  @Test
  void neitherWayAlwaysGoesFirst() throws Exception {
    Measurement.of(comparison("same", 1, 1, 1), 2, Duration.ZERO, pair -> {});

    assertThat(order).containsExactly("ours", "ours", "peers", "peers", "ours");
  }

  @Test
  void bothWaysAreWarmBeforeTheyCount() throws Exception {
    var measured =
        Measurement.of(
            comparison("same", 9, 8, 7, 6, 5, 4, 3, 8, 7, 6, 5, 4, 1),
            1,
            Duration.ofHours(1),
            pair -> {});

    assertThat(measured.cold()).isEqualTo(9);
    assertThat(measured.pairs()).containsExactly(new Pair(1, 2));
  }

  @Test
  void differentRowsAreNoComparison() {
    assertThatThrownBy(
            () -> Measurement.of(comparison("other", 1, 1), 1, Duration.ZERO, pair -> {}))
        .hasMessage("Different rows: ours made same, the peer other");
  }

  private Comparison comparison(String peersContent, double... oursFigures) {
    Iterator<Double> figures = Arrays.stream(oursFigures).iterator();
    return new Comparison(
        () -> sample("ours", figures.next(), "same"),
        () -> sample("peers", 2, peersContent),
        () -> {});
  }

  private Sample sample(String way, double figure, String content) {
    order.add(way);
    return new Sample(figure, content);
  }
}
