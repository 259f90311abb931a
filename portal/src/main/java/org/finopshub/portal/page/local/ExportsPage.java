package org.finopshub.portal.page.local;

import java.time.Clock;
import java.util.List;
import org.finopshub.local.report.ExportReport;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What this entity sent to the group, newest first, and what the group answered. */
@Controller
@Profile("local")
final class ExportsPage {
  private static final List<String> KNOWN = List.of("period", "offset");

  private final ExportReport report;
  private final Clock clock;

  ExportsPage(ExportReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/local/exports")
  String exports(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var period = asked.month("period").orElse(null);
    var page = asked.page();
    var exports = report.exports(period, ListPage.ENTRIES, page.offset());
    model.addAttribute("period", period);
    model.addAttribute("exports", exports);
    model.addAttribute("page", ListPage.of(page, exports.size(), report.count(period)));
    model.addAttribute("now", clock.instant());
    return "local/exports";
  }
}
