package org.finopshub.routes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/** From the whole group down to an application, and out of the hub as a file. */
class FiguresIT {
  @Test
  void aFilterIsInTheAddressAndTheTableFollowsIt() {
    var ada = Reader.of("group", "ada");
    ada.open("/group/explore");

    ada.choose("period", "2025-07");
    ada.choose("entity", "boreal");
    ada.choose("currency", "USD");
    ada.press(".filters button");

    awaitPage(
        () ->
            assertThat(ada.address())
                .isEqualTo("/group/explore?period=2025-07&entity=boreal&currency=USD"));
    awaitPage(() -> assertThat(ada.heading()).isEqualTo("Domains, July 2025"));
    assertThat(ada.texts("#level tbody tr:first-child > *"))
        .containsExactly("compute", "", "15,123.70", "5,429.13");
  }

  @Test
  void theWayLeadsFromADomainToAProductToItsApplications() {
    var ada = Reader.of("group", "ada");
    ada.open("/group/explore?period=2025-07");

    ada.follow("compute");
    awaitPage(() -> assertThat(ada.heading()).isEqualTo("Products, July 2025"));
    ada.follow("aws-lambda-requests");

    awaitPage(() -> assertThat(ada.heading()).isEqualTo("Applications, July 2025"));
    assertThat(ada.text(".crumbs")).isEqualTo("All domains / compute / aws-lambda-requests");
    assertThat(ada.texts("#level tbody tr:first-child > *"))
        .containsExactly("atl-billing-0001", "", "5.85", "5.85");
    assertThat(ada.faults()).isEmpty();
  }

  @Test
  void aDownloadHoldsWhatTheTableShows() {
    var ada = Reader.of("group", "ada");
    ada.open("/group/explore?period=2025-07");
    var domains = ada.texts("#level tbody th");
    var costs = ada.values("#level tbody data", "value");

    var file = ada.download("Download as CSV");

    assertThat(file)
        .startsWith(
            """
            domain,currency,effective_cost,billed_cost,rate_missing\r
            workplace,EUR,50845.8833156376,0,false\r
            """)
        .isEqualTo(csv(domains, costs));
  }

  /** The driver may answer before the browser has left the page a button was on. */
  private static void awaitPage(ThrowingRunnable shown) {
    await().ignoreExceptions().untilAsserted(shown);
  }

  /** The table's rows as a file: costs come in pairs, effective and billed. */
  private static String csv(List<String> domains, List<String> costs) {
    var rows = new StringBuilder("domain,currency,effective_cost,billed_cost,rate_missing\r\n");
    for (var row = 0; row < domains.size(); row++) {
      rows.append(
          "%s,EUR,%s,%s,false\r\n"
              .formatted(domains.get(row), costs.get(2 * row), costs.get(2 * row + 1)));
    }
    return rows.toString();
  }
}
