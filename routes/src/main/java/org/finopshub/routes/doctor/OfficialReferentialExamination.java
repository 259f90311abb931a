package org.finopshub.routes.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the files the group publishes its referential from are whole. */
@Component
@Profile("group")
@Order(6)
final class OfficialReferentialExamination implements Examination {
  private static final String REFERENTIAL = "referential";

  private final Environment settings;

  OfficialReferentialExamination(Environment settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> findings() {
    var directory = settings.getProperty("hub.referential.directory", "");
    try {
      var files = ReferentialFiles.read(Path.of(directory), Referential.UNVERSIONED);
      return List.of(
          Finding.ok(
              REFERENTIAL, "%d products in %s".formatted(files.products().size(), directory)));
    } catch (IOException | InvalidReferentialException unusable) {
      return List.of(
          Finding.wrong(
              REFERENTIAL,
              "%s: %s".formatted(directory, unusable.getMessage()),
              "mend the files, or correct hub.referential.directory"));
    }
  }
}
