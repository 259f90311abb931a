package org.finopshub.portal.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.portal.audit.AccessQuery;
import org.finopshub.portal.audit.AccessReport;
import org.finopshub.portal.audit.Decision;
import org.finopshub.portal.query.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asked for what, for auditors of either hub. */
@Controller
final class AuditPage {
  private final AccessReport report;
  private final Clock clock;

  AuditPage(AccessReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping({"/group/audit", "/local/audit"})
  String audit(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, known());
    var query = query(AccessQuery.of(asked, clock));
    var found = report.accesses(query);
    model.addAttribute("asked", query);
    model.addAttribute("from", asked.day("from").orElse(null));
    model.addAttribute("to", asked.day("to").orElse(null));
    model.addAttribute("decisions", Decision.values());
    model.addAttribute("entries", found.items());
    model.addAttribute("page", ListPage.of(query.page(), found.items().size(), found.total()));
    model.addAttribute("now", clock.instant());
    return "page/audit";
  }

  private static AccessQuery query(AccessQuery asked) {
    return new AccessQuery(
        asked.from(),
        asked.before(),
        asked.who(),
        asked.route(),
        asked.status(),
        asked.decision(),
        new Page(ListPage.ENTRIES, asked.page().offset()));
  }

  private static List<String> known() {
    var known = new ArrayList<>(AccessQuery.KNOWN);
    known.removeAll(List.of("limit", "format"));
    return known;
  }
}
