package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.completeness.CompletenessQuery;
import org.finopshub.group.completeness.CompletenessReport;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which entity has published which month: one square each, and what the others lack. */
@Controller
@Profile("group")
final class CompletenessPage {
  private static final int MOST_SLICES = 10_000;

  private final CompletenessReport report;
  private final Clock clock;

  CompletenessPage(CompletenessReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/group/completeness")
  String completeness(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    PageFilters.of(parameters, List.of());
    var months =
        report.months(
            new CompletenessQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST_SLICES,
                0));
    model.addAttribute("heat", HeatMap.of(months.items()));
    model.addAttribute("now", clock.instant());
    return "group/completeness";
  }
}
