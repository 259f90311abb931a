package org.finopshub.portal.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

class CostParametersTest {

  @Test
  void aMonthAloneAsksForBothCostsOfThatMonth() {
    var request = request("from=2024-09");

    assertThat(request)
        .isEqualTo(
            new CostRequest<Dimension, Measure>(
                YearMonth.of(2024, 9),
                YearMonth.of(2024, 9),
                List.of(),
                Map.of(),
                List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST),
                List.of(),
                Optional.empty(),
                new Page(1000, 0),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void everyParameterIsRead() {
    var request =
        request(
            "from=2024-01&to=2024-12&group_by=period,application&entity=atlas&application=a,b"
                + "&application=c&allocation=direct&measure=effective_cost&currency=USD,EUR"
                + "&order_by=-cost&limit=5&offset=10&pricing_view=list&convert_to=EUR");

    assertThat(request)
        .isEqualTo(
            new CostRequest<Dimension, Measure>(
                YearMonth.of(2024, 1),
                YearMonth.of(2024, 12),
                List.of(Dimension.PERIOD, Dimension.APPLICATION),
                Map.of(
                    Dimension.ENTITY, List.of("atlas"),
                    Dimension.APPLICATION, List.of("a,b", "c"),
                    Dimension.ALLOCATION, List.of("direct")),
                List.of(Measure.EFFECTIVE_COST),
                List.of("USD", "EUR"),
                Optional.of(new CostRequest.Order(Measure.EFFECTIVE_COST, true)),
                new Page(5, 10),
                Optional.of("list"),
                Optional.of("EUR")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          group_by=entity               | from: found nothing, allowed: a month as YYYY-MM, such as 2024-09
          from=2024-13                  | from: found '2024-13', allowed: a month as YYYY-MM, such as 2024-09
          from=2024-09&from=2024-10     | from: found '2024-09 and 2024-10', allowed: once
          from=2024-09&to=2024-08       | to: found '2024-08', allowed: 2024-09 to 2029-08
          from=2024-09&group_by=team    | group_by: found 'team', allowed: one of entity, period, domain, product, application, allocation
          from=2024-09&group_by=domain,domain | group_by: found 'domain,domain', allowed: each of [entity, period, domain, product, application, allocation] once
          from=2024-09&measure=list_cost | measure: found 'list_cost', allowed: one of effective_cost, billed_cost, consumed_quantity
          from=2024-09&group_by=domain&measure=consumed_quantity | measure: found 'consumed_quantity', allowed: with product in group_by only, since units of products are never added
          from=2024-09&currency=usd     | currency: found 'usd', allowed: ISO 4217 codes, such as USD
          from=2024-09&allocation=all   | allocation: found 'all', allowed: one of direct, indirect
          from=2024-09&order_by=-domain | order_by: found '-domain', allowed: one of cost, effective_cost, billed_cost, -cost, -effective_cost, -billed_cost
          from=2024-09&limit=0          | limit: found '0', allowed: a whole number from 1 to 10000
          from=2024-09&limit=10001      | limit: found '10001', allowed: a whole number from 1 to 10000
          from=2024-09&offset=-1        | offset: found '-1', allowed: a whole number from 0 to 100000000
          from=2024-09&entity=          | entity: found '', allowed: 1 to 200 characters
          """)
  void aBadParameterIsRefusedWithWhatIsAllowed(String query, String message) {
    assertThatThrownBy(() -> request(query))
        .isInstanceOf(RefusedRequestException.class)
        .hasMessage(message);
  }

  @Test
  void aMisspeltParameterIsRefusedInsteadOfIgnored() {
    assertThatThrownBy(() -> request("from=2024-09&groupby=entity"))
        .isInstanceOf(RefusedRequestException.class)
        .hasMessageStartingWith("groupby: found 'groupby', allowed: from, to, group_by, measure");
  }

  private static CostRequest<Dimension, Measure> request(String query) {
    return new CostParameters<>(
            CostWords.of(
                Dimension.class, Measure.class, CostWords.PRICING_VIEW, CostWords.CONVERT_TO),
            UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams())
        .request();
  }
}
