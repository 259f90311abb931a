package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.List;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialDifference.Change;
import org.finopshub.group.report.ReferentialReport;
import org.finopshub.portal.group.PublicationTrigger;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The official referential: its versions, what one of them changed, who holds which. */
@Controller
@Profile("group")
final class ReferentialPage {
  private static final List<String> KNOWN = List.of("version", "offset");

  private final ReferentialReport report;
  private final PublicationTrigger trigger;
  private final Clock clock;

  ReferentialPage(ReferentialReport report, PublicationTrigger trigger, Clock clock) {
    this.report = report;
    this.trigger = trigger;
    this.clock = clock;
  }

  @GetMapping("/group/referential")
  String referential(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var versions = report.versions(ListPage.ENTRIES, page.offset());
    model.addAttribute("versions", versions);
    model.addAttribute("page", ListPage.of(page, versions.size(), report.count()));
    model.addAttribute("holders", report.holders());
    asked
        .version("version")
        .ifPresent(
            version -> {
              model.addAttribute("version", version);
              model.addAttribute("changes", changes(version));
            });
    model.addAttribute("now", clock.instant());
    return "group/referential";
  }

  /** Shows the versions again, with the one that is current now or what forbids it. */
  @PostMapping("/group/referential/publish")
  String publish(RedirectAttributes shown) {
    try {
      shown.addFlashAttribute("published", trigger.publish().version());
    } catch (InvalidReferentialException unpublishable) {
      shown.addFlashAttribute("problems", unpublishable.problems());
    }
    return "redirect:/group/referential";
  }

  private List<Change> changes(int version) {
    return report
        .difference(version - 1, version)
        .orElseThrow(
            () ->
                RefusedRequestException.notFound(
                    "version", Integer.toString(version), "a version that has one before it"));
  }
}
