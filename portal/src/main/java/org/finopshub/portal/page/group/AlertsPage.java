package org.finopshub.portal.page.group;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.alert.AlertDecisions;
import org.finopshub.group.alert.AlertQuery;
import org.finopshub.group.alert.AlertReport;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people should look at, and what they do about it. */
@Controller
@RequestMapping("/group/alerts")
@Profile("group")
final class AlertsPage {
  private static final List<String> KNOWN = List.of("entity", "state", "offset");
  private static final Map<String, Boolean> STATES = Map.of("open", true, "resolved", false);
  private static final Map<String, Duration> SILENCES =
      Map.of("1", Duration.ofDays(1), "7", Duration.ofDays(7), "30", Duration.ofDays(30));
  private static final int LONGEST_REASON = 2_000;

  private final AlertReport report;
  private final AlertDecisions decisions;
  private final Choices choices;
  private final Callers callers;
  private final Clock clock;

  AlertsPage(
      AlertReport report, AlertDecisions decisions, Choices choices, Callers callers, Clock clock) {
    this.report = report;
    this.decisions = decisions;
    this.choices = choices;
    this.callers = callers;
    this.clock = clock;
  }

  @GetMapping
  String alerts(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    boolean open = asked.choice("state", STATES).orElse(true);
    var found =
        report.alerts(
            new AlertQuery(
                Optional.of(open),
                Optional.empty(),
                asked.id("entity"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ListPage.ENTRIES,
                page.offset()));
    model.addAttribute("open", open);
    model.addAttribute("entity", asked.id("entity").orElse(null));
    model.addAttribute("alerts", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("entities", choices.entities());
    model.addAttribute("now", clock.instant());
    return "group/alerts";
  }

  @PostMapping("/{key}/acknowledge")
  String acknowledge(@PathVariable("key") String key, RedirectAttributes shown) {
    return kept(decisions.acknowledge(key, callers.current().name()), key, shown);
  }

  /** Channels hear nothing of the cause for some days. */
  @PostMapping("/{key}/silence")
  String silence(
      @PathVariable("key") String key,
      @RequestParam("days") String days,
      @RequestParam("reason") String reason,
      RedirectAttributes shown) {
    var until = clock.instant().plus(QueryParameters.parseChoice("days", days, SILENCES));
    var why = QueryParameters.parseText("reason", reason, LONGEST_REASON);
    return kept(decisions.silence(key, until, callers.current().name(), why), key, shown);
  }

  private static String kept(boolean kept, String key, RedirectAttributes shown) {
    if (!kept) {
      throw RefusedRequestException.notFound("key", key, "a key that /group/alerts lists");
    }
    shown.addFlashAttribute("kept", true);
    return "redirect:/group/alerts";
  }
}
