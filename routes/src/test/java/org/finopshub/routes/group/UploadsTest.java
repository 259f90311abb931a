package org.finopshub.routes.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
  @ParameterizedTest
  @ValueSource(strings = {"atlas", "atlas/inbox", "/atlas/inbox"})
  void anInboxIsLookedInto(String path) {
    assertThat(isTaken(path, true)).isTrue();
  }

  @Test
  void aWholeFileInAnInboxIsTaken() {
    assertThat(isTaken("atlas/inbox/atlas.facts-0001.csv", false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "atlas/inbox/../../boreal/inbox/boreal.facts-0001.csv",
        "atlas/inbox/../outbox/atlas.receipt.json",
        "atlas/inbox/../../../etc/passwd",
        "atlas/inbox/deeper/atlas.facts-0001.csv",
        "atlas/../boreal/inbox/boreal.facts-0001.csv",
        "atlas/outbox/atlas.receipt.json",
        "atlas/inbox/.hidden",
        "atlas/inbox/atlas.facts-0001.csv.part"
      })
  void aNameThatLeavesTheInboxOrIsNotWholeIsNotTaken(String path) {
    assertThat(isTaken(path, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "atlas/..", "atlas/inbox/..", "atlas/inbox/../../boreal"})
  void noDirectoryAboveIsLookedInto(String path) {
    assertThat(isTaken(path, true)).isFalse();
  }

  private static boolean isTaken(String path, boolean isDirectory) {
    var file = new GenericFile<Object>();
    file.setRelativeFilePath(path);
    file.setDirectory(isDirectory);
    return new Uploads().accept(file);
  }
}
