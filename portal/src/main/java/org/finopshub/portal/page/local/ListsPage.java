package org.finopshub.portal.page.local;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.local.conformity.ConformityQuery;
import org.finopshub.local.conformity.ConformityReading;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.local.report.BatchRunReport;
import org.finopshub.local.report.ExportReport;
import org.finopshub.local.report.PriceReport;
import org.finopshub.portal.local.RunTrigger;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the entity's hub has done and knows: runs, exports, findings, applications, prices. */
@Controller
@Profile("local")
final class ListsPage {
  private static final List<String> OF_A_MONTH = List.of("period", "offset");
  private static final List<String> OF_A_PRODUCT = List.of("product", "offset");

  private final BatchRunReport runs;
  private final ExportReport exports;
  private final ApplicationReport applications;
  private final ConformityReading conformity;
  private final PriceReport prices;
  private final RunTrigger trigger;
  private final Clock clock;

  ListsPage(
      BatchRunReport runs,
      ExportReport exports,
      ApplicationReport applications,
      ConformityReading conformity,
      PriceReport prices,
      RunTrigger trigger,
      Clock clock) {
    this.runs = runs;
    this.exports = exports;
    this.applications = applications;
    this.conformity = conformity;
    this.prices = prices;
    this.trigger = trigger;
    this.clock = clock;
  }

  @GetMapping("/local/runs")
  String runs(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, OF_A_MONTH);
    var month = asked.month("period").orElse(null);
    var found = runs.runs(month, ListPage.ENTRIES, asked.page().offset());
    return list("runs", found, runs.count(month), asked, model);
  }

  /** Queues the run of a month; what becomes of it is listed. */
  @PostMapping("/local/runs")
  String start(@RequestParam("period") String period, RedirectAttributes shown) {
    trigger.request(QueryParameters.parseMonth("period", period));
    shown.addFlashAttribute("started", period);
    return "redirect:/local/runs";
  }

  @GetMapping("/local/exports")
  String exports(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, OF_A_MONTH);
    var month = asked.month("period").orElse(null);
    var found = exports.exports(month, ListPage.ENTRIES, asked.page().offset());
    return list("exports", found, exports.count(month), asked, model);
  }

  @GetMapping("/local/conformity")
  String conformity(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, OF_A_MONTH);
    var found =
        conformity.findings(
            new ConformityQuery(
                asked.month("period"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                ListPage.ENTRIES,
                asked.page().offset()));
    return list("conformity", found.items(), found.total(), asked, model);
  }

  @GetMapping("/local/applications")
  String applications(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, OF_A_MONTH);
    var found = applications.applications(ListPage.ENTRIES, asked.page().offset());
    return list("applications", found, applications.count(), asked, model);
  }

  @GetMapping("/local/prices")
  String prices(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, OF_A_PRODUCT);
    var found =
        prices.prices(
            new PriceReport.Query(
                Optional.empty(),
                asked.id("product"),
                Optional.empty(),
                ListPage.ENTRIES,
                asked.page().offset()));
    model.addAttribute("product", asked.id("product").orElse(null));
    return list("prices", found.items(), found.total(), asked, model);
  }

  private String list(
      String page, List<?> entries, long total, QueryParameters asked, Model model) {
    model.addAttribute("entries", entries);
    model.addAttribute("page", ListPage.of(asked.page(), entries.size(), total));
    model.addAttribute("now", clock.instant());
    return "local/" + page;
  }
}
