package org.finopshub.routes.doctor;

import java.util.List;
import org.finopshub.local.report.ReferentialHistory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which version of the referential an entity's hub works with. */
@Component
@Profile("local")
@Order(6)
final class HeldReferentialExamination implements Examination {
  private static final String REFERENTIAL = "referential";

  private final ReferentialHistory history;

  HeldReferentialExamination(ReferentialHistory history) {
    this.history = history;
  }

  @Override
  public List<Finding> findings() {
    try {
      return List.of(
          history.versions(1, 0).stream()
              .findFirst()
              .map(newest -> Finding.ok(REFERENTIAL, "holds version " + newest.version()))
              .orElseGet(
                  () ->
                      Finding.wrong(
                          REFERENTIAL,
                          "holds none yet",
                          "set hub.referential.directory, or wait for the group's first bundle")));
    } catch (NestedRuntimeException unreadable) {
      return List.of(
          Finding.unreachable(
              REFERENTIAL,
              "cannot be read: " + unreadable.getMostSpecificCause().getMessage(),
              "mend the database first; an empty one is filled when the hub first starts"));
    }
  }
}
