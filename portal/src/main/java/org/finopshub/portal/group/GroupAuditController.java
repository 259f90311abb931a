package org.finopshub.portal.group;

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
@Profile("group")
@Tag(name = "group")
final class GroupAuditController {
  private final AuditAnswers answers;

  GroupAuditController(AuditAnswers answers) {
    this.answers = answers;
  }

  @GetMapping("/group/v1/audit")
  @AuditDocumentation
  ResponseEntity<?> groupAudit(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answers.answer(parameters);
  }
}
