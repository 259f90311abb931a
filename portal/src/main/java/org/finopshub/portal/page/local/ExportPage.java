package org.finopshub.portal.page.local;

import java.util.UUID;
import org.finopshub.local.export.DropResend;
import org.finopshub.local.export.UnknownExportException;
import org.finopshub.local.export.UnsendableExportException;
import org.finopshub.local.report.ExportReport;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One drop and its receipt: what the group found wrong with it, and the wish to send it again. */
@Controller
@RequestMapping("/local/exports/{run_id}")
@Profile("local")
final class ExportPage {
  private final ExportReport report;
  private final DropResend drops;
  private final Callers callers;

  ExportPage(ExportReport report, DropResend drops, Callers callers) {
    this.report = report;
    this.drops = drops;
    this.callers = callers;
  }

  @GetMapping
  String export(@PathVariable("run_id") String runId, Model model) {
    var run = QueryParameters.parseRunId("run_id", runId);
    model.addAttribute("export", report.export(run).orElseThrow(() -> notListed(run)));
    return "local/export";
  }

  /** Shows the drop again, queued, or why it is not. */
  @PostMapping("/resend")
  String resend(@PathVariable("run_id") String runId, RedirectAttributes shown) {
    var run = QueryParameters.parseRunId("run_id", runId);
    try {
      drops.resend(run, callers.current().name());
      shown.addFlashAttribute("queued", true);
    } catch (UnknownExportException unknown) {
      throw notListed(run);
    } catch (UnsendableExportException unsendable) {
      shown.addFlashAttribute("unsendable", unsendable.why().code());
    }
    return "redirect:/local/exports/{run_id}";
  }

  private static RefusedRequestException notListed(UUID runId) {
    return RefusedRequestException.notFound(
        "run_id", runId.toString(), "a drop that /local/exports lists");
  }
}
