package org.finopshub.routes.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialAnswerFilesTest {
  private static final String REPORT = "atlas_referential-1.conformity.json";

  @TempDir Path landing;
  private Path inbox;

  @BeforeEach
  void arrive() throws IOException {
    inbox = Files.createDirectories(landing.resolve("atlas/inbox"));
    Files.writeString(inbox.resolve(REPORT), "{}");
  }

  @Test
  void aReportIsTakenOnceItsSignatureIsThere() throws IOException {
    assertThat(isTaken(REPORT)).isFalse();

    Files.writeString(inbox.resolve(REPORT + ".jws"), "e30..x");

    assertThat(isTaken(REPORT)).isTrue();
    assertThat(isTaken(REPORT + ".jws")).isFalse();
  }

  @Test
  void aReportThatIsALinkIsNotFollowed() throws IOException {
    var linked = "atlas_referential-2.conformity.json";
    Files.createSymbolicLink(inbox.resolve(linked), inbox.resolve(REPORT));
    Files.writeString(inbox.resolve(linked + ".jws"), "e30..x");

    assertThat(isTaken(linked)).isFalse();
  }

  private boolean isTaken(String name) {
    var file = new GenericFile<File>();
    file.setFile(inbox.resolve(name).toFile());
    return new ReferentialAnswerFiles().accept(file);
  }
}
