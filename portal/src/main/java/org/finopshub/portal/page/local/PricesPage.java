package org.finopshub.portal.page.local;

import java.time.Clock;
import java.util.List;
import org.finopshub.local.report.PriceReport;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What this entity values its quantities with. */
@Controller
@Profile("local")
final class PricesPage {
  private static final List<String> KNOWN = List.of("pricing_view", "product", "period", "offset");

  private final PriceReport report;
  private final Clock clock;

  PricesPage(PriceReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/local/prices")
  String prices(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var query =
        new PriceReport.Query(
            asked.id("pricing_view"),
            asked.id("product"),
            asked.month("period"),
            ListPage.ENTRIES,
            page.offset());
    var found = report.prices(query);
    model.addAttribute("asked", query);
    model.addAttribute("prices", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("now", clock.instant());
    return "local/prices";
  }
}
