package org.finopshub.portal.page.local;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.local.conformity.ConformityQuery;
import org.finopshub.local.conformity.ConformityReading;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.States;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where this entity diverges from the official referential, the worst and oldest first. */
@Controller
@Profile("local")
final class ConformityPage {
  private static final List<String> KNOWN = List.of("period", "severity", "state", "offset");

  private final ConformityReading report;
  private final Clock clock;

  ConformityPage(ConformityReading report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/local/conformity")
  String conformity(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var query =
        new ConformityQuery(
            asked.month("period"),
            asked.choice("severity", Words.of(Severity.class)),
            Optional.empty(),
            Optional.empty(),
            States.of(asked),
            ListPage.ENTRIES,
            page.offset());
    var found = report.findings(query);
    model.addAttribute("asked", query);
    model.addAttribute("findings", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("severities", Severity.values());
    model.addAttribute("now", clock.instant());
    return "local/conformity";
  }
}
