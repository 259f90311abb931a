package org.finopshub.portal.page.local;

import org.finopshub.local.report.ExportReport;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One drop and its receipt: what the group found wrong with it, and how it got there. */
@Controller
@Profile("local")
final class ExportPage {
  private final ExportReport report;

  ExportPage(ExportReport report) {
    this.report = report;
  }

  @GetMapping("/local/exports/{run_id}")
  String export(@PathVariable("run_id") String runId, Model model) {
    model.addAttribute(
        "export",
        report
            .export(QueryParameters.parseRunId("run_id", runId))
            .orElseThrow(
                () ->
                    RefusedRequestException.notFound(
                        "run_id", runId, "a drop that /local/exports lists")));
    return "local/export";
  }
}
