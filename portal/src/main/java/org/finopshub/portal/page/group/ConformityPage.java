package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.group.conformity.ConformityQuery;
import org.finopshub.group.conformity.ConformityReading;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where standing slices diverge from the referential; applications nobody mapped are among it. */
@Controller
@Profile("group")
final class ConformityPage {
  private static final List<String> KNOWN =
      List.of("entity", "period", "severity", "code", "offset");

  private final ConformityReading report;
  private final Choices choices;
  private final Clock clock;

  ConformityPage(ConformityReading report, Choices choices, Clock clock) {
    this.report = report;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/group/conformity")
  String conformity(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var query =
        new ConformityQuery(
            asked.id("entity"),
            asked.month("period"),
            asked.month("period"),
            asked.choice("severity", Words.of(Severity.class)),
            asked.id("code"),
            Optional.empty(),
            ListPage.ENTRIES,
            page.offset());
    var found = report.findings(query);
    model.addAttribute("asked", query);
    model.addAttribute("findings", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("entities", choices.entities());
    model.addAttribute("severities", Severity.values());
    model.addAttribute(
        "codes", Arrays.stream(ConformityCode.values()).map(ConformityCode::code).toList());
    model.addAttribute("now", clock.instant());
    return "group/conformity";
  }
}
