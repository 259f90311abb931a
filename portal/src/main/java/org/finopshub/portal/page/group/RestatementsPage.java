package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.List;
import org.finopshub.group.period.RestatementReport;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which closed months were changed all the same: their totals before and after, by whom and why.
 */
@Controller
@Profile("group")
final class RestatementsPage {
  private static final List<String> KNOWN = List.of("entity", "period", "offset");

  private final RestatementReport report;
  private final Choices choices;
  private final Clock clock;

  RestatementsPage(RestatementReport report, Choices choices, Clock clock) {
    this.report = report;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/group/restatements")
  String restatements(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var entity = asked.id("entity");
    var period = asked.month("period");
    var page = asked.page();
    var found = report.months(entity, period, period, ListPage.ENTRIES, page.offset());
    model.addAttribute("entity", entity.orElse(null));
    model.addAttribute("period", period.orElse(null));
    model.addAttribute("restated", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("entities", choices.entities());
    model.addAttribute("now", clock.instant());
    return "group/restatements";
  }
}
