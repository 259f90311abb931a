package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.finopshub.portal.audit.AuditAnswers;
import org.finopshub.portal.audit.AuditDocumentation;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who asked this hub for what. */
@RestController
@Profile("local")
@Tag(name = "local")
final class LocalAuditController {
  private final AuditAnswers answers;

  LocalAuditController(AuditAnswers answers) {
    this.answers = answers;
  }

  @GetMapping("/local/v1/audit")
  @AuditDocumentation
  ResponseEntity<?> localAudit(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answers.answer(parameters);
  }
}
