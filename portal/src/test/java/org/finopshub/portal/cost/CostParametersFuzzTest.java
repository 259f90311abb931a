package org.finopshub.portal.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whatever stands in a query, the API answers a question within its limits or refuses it. */
class CostParametersFuzzTest {

  @Property
  void aQueryIsRefusedOrIsAQuestionWithinTheLimits(
      @ForAll("queries") MultiValueMap<String, String> query) {
    asked(query)
        .ifPresent(
            question -> {
              assertThat(question.from().until(question.to(), ChronoUnit.MONTHS))
                  .isBetween(0L, CostParameters.MOST_MONTHS - 1L);
              assertThat(question.groupBy()).doesNotHaveDuplicates();
              assertThat(question.page().limit()).isBetween(1, 10_000);
              assertThat(question.page().offset()).isBetween(0, 100_000_000);
              assertThat(question.filters().values())
                  .allSatisfy(
                      values ->
                          assertThat(values)
                              .allSatisfy(value -> assertThat(value).hasSizeBetween(1, 200)));
            });
  }

  private static Optional<CostRequest<Dimension, Measure>> asked(
      MultiValueMap<String, String> query) {
    try {
      return Optional.of(
          new CostParameters<>(
                  CostWords.of(
                      Dimension.class, Measure.class, CostWords.PRICING_VIEW, CostWords.CONVERT_TO),
                  query)
              .request());
    } catch (RefusedRequestException refused) {
      return Optional.empty();
    }
  }

  /** Mostly names and values there are, so that not each is refused for its first word. */
  @Provide
  Arbitrary<MultiValueMap<String, String>> queries() {
    var names =
        Arbitraries.frequencyOf(
            Tuple.of(
                30,
                Arbitraries.of(
                    "to",
                    "group_by",
                    "entity",
                    "domain",
                    "application",
                    "allocation",
                    "measure",
                    "currency",
                    "order_by",
                    "limit",
                    "offset",
                    "pricing_view",
                    "convert_to")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
    var values =
        Arbitraries.oneOf(
            Arbitraries.of(
                "2024-09",
                "2024-12",
                "9999-12",
                "-2024-09",
                "entity",
                "period,domain",
                "direct",
                "effective_cost",
                "-cost",
                "USD",
                "EUR",
                "1",
                "10000",
                "10001",
                "-1",
                "2147483648",
                "1e3",
                "\u0661",
                "' OR '1'='1",
                "a\u0000b",
                "a".repeat(201),
                ""),
            Arbitraries.strings().ofMaxLength(250));
    return Combinators.combine(names, values)
        .as(List::of)
        .list()
        .ofMaxSize(6)
        .map(
            pairs -> {
              var query = new LinkedMultiValueMap<String, String>();
              query.add("from", "2024-09");
              pairs.forEach(pair -> query.add(pair.get(0), pair.get(1)));
              return query;
            });
  }
}
