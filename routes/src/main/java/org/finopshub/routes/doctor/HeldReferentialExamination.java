package org.finopshub.routes.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.local.report.HeldVersion;
import org.finopshub.local.report.ReferentialHistory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which version of the referential an entity's hub works with, and whether it is its files'. */
@Component
@Profile("local")
@Order(6)
final class HeldReferentialExamination implements Examination {
  private static final String REFERENTIAL = "referential";
  private static final String DIRECTORY = "hub.referential.directory";

  private final ReferentialHistory history;
  private final Environment settings;

  HeldReferentialExamination(ReferentialHistory history, Environment settings) {
    this.history = history;
    this.settings = settings;
  }

  @Override
  public List<Finding> findings() {
    try {
      return List.of(
          history.versions(1, 0).stream()
              .findFirst()
              .map(this::held)
              .orElseGet(
                  () ->
                      Finding.wrong(
                          REFERENTIAL,
                          "holds none yet",
                          "set %s, or wait for the group's first bundle".formatted(DIRECTORY))));
    } catch (NestedRuntimeException unreadable) {
      return List.of(
          Finding.unreachable(
              REFERENTIAL,
              "cannot be read: " + unreadable.getMostSpecificCause().getMessage(),
              "mend the database first; an empty one is filled when the hub first starts"));
    }
  }

  private Finding held(HeldVersion version) {
    var found = "holds version " + version.version();
    if (version.officialVersion() != null) {
      return Finding.ok(
          REFERENTIAL, "%s, the group's %d".formatted(found, version.officialVersion()));
    }
    try {
      return contentOfFiles()
              .filter(content -> !content.equals(version.contentSha256()))
              .isPresent()
          ? Finding.ok(REFERENTIAL, found + "; its files differ and are taken by the next run")
          : Finding.ok(REFERENTIAL, found);
    } catch (IOException | InvalidReferentialException unusable) {
      return Finding.wrong(
          REFERENTIAL,
          "%s; its files: %s".formatted(found, unusable.getMessage()),
          "mend the files, or correct " + DIRECTORY);
    }
  }

  private Optional<String> contentOfFiles() throws IOException {
    var directory = settings.getProperty(DIRECTORY);
    return directory == null || directory.isBlank()
        ? Optional.empty()
        : Optional.of(ReferentialFiles.contentHash(Path.of(directory)));
  }
}
