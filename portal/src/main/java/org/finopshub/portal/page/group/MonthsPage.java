package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.finopshub.group.period.EntityMonth;
import org.finopshub.group.period.MonthQuery;
import org.finopshub.group.period.MonthReport;
import org.finopshub.group.period.MonthState;
import org.finopshub.portal.group.MonthDecisions;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which months are closed, and what a steward does about it. */
@Controller
@RequestMapping("/group/months")
@Profile("group")
final class MonthsPage {
  private static final List<String> KNOWN = List.of("entity", "period", "state", "offset");

  private static final int LONGEST_REASON = 2_000;

  private final MonthReport report;
  private final MonthDecisions decisions;
  private final Choices choices;
  private final Clock clock;

  MonthsPage(MonthReport report, MonthDecisions decisions, Choices choices, Clock clock) {
    this.report = report;
    this.decisions = decisions;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping
  String months(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var period = asked.month("period");
    var query =
        new MonthQuery(
            asked.id("entity"),
            period,
            period,
            asked.choice("state", Words.asAnswered(MonthState.class)),
            ListPage.ENTRIES,
            page.offset());
    var found = report.months(query);
    model.addAttribute("asked", query);
    model.addAttribute("months", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("entities", choices.entities());
    model.addAttribute("states", MonthState.values());
    model.addAttribute("now", clock.instant());
    return "group/months";
  }

  @PostMapping("/{entity}/{period}/close")
  String close(
      @PathVariable("entity") String entity,
      @PathVariable("period") String period,
      @RequestParam("reason") String reason,
      RedirectAttributes shown) {
    var why = QueryParameters.parseText("reason", reason, LONGEST_REASON);
    return decide(() -> decisions.close(entity, period, why), shown);
  }

  @PostMapping("/{entity}/{period}/reopen")
  String reopen(
      @PathVariable("entity") String entity,
      @PathVariable("period") String period,
      @RequestParam("reason") String reason,
      RedirectAttributes shown) {
    var why = QueryParameters.parseText("reason", reason, LONGEST_REASON);
    return decide(() -> decisions.reopen(entity, period, why), shown);
  }

  /** Shows the months again, and how this one stands now or why it stays as it was. */
  private static String decide(Supplier<EntityMonth> decision, RedirectAttributes shown) {
    try {
      shown.addFlashAttribute("decided", decision.get());
    } catch (RefusedRequestException refusal) {
      if (refusal.status() != HttpStatus.CONFLICT) {
        throw refusal;
      }
      shown.addFlashAttribute("undecided", refusal.code());
    }
    return "redirect:/group/months";
  }
}
