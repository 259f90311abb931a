package org.finopshub.routes.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.group.referential.CurrentVersion;
import org.springframework.context.annotation.Profile;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the files the group publishes its referential from are whole, and published. */
@Component
@Profile("group")
@Order(6)
final class OfficialReferentialExamination implements Examination {
  private static final String REFERENTIAL = "referential";

  private final Environment settings;
  private final CurrentVersion current;

  OfficialReferentialExamination(Environment settings, CurrentVersion current) {
    this.settings = settings;
    this.current = current;
  }

  @Override
  public List<Finding> findings() {
    var directory = settings.getProperty("hub.referential.directory", "");
    try {
      var files = ReferentialFiles.in(Path.of(directory));
      var products = files.referential(Referential.UNVERSIONED).products().size();
      var findings = new ArrayList<Finding>();
      findings.add(Finding.ok(REFERENTIAL, "%d products in %s".formatted(products, directory)));
      findings.add(published(files.contentHash()));
      return findings;
    } catch (IOException | InvalidReferentialException unusable) {
      return List.of(
          Finding.wrong(
              REFERENTIAL,
              "%s: %s".formatted(directory, unusable.getMessage()),
              "mend the files, or correct hub.referential.directory"));
    }
  }

  private Finding published(String contentHash) {
    try {
      return current
          .read()
          .map(
              version ->
                  version.contentSha256().equals(contentHash)
                      ? Finding.ok(REFERENTIAL, "the files are version " + version.number())
                      : Finding.ok(
                          REFERENTIAL,
                          "the files differ from version %d and are published at the next look"
                              .formatted(version.number())))
          .orElseGet(() -> Finding.ok(REFERENTIAL, "none is published before the first start"));
    } catch (NestedRuntimeException unreadable) {
      return Finding.unreachable(
          REFERENTIAL,
          "versions cannot be read: " + unreadable.getMostSpecificCause().getMessage(),
          "mend the database first; an empty one is filled when the hub first starts");
    }
  }
}
