package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMoveTest {
  @TempDir Path directory;

  @Test
  void aFileMovesToAnotherFileSystemWhole() throws IOException {
    var file = Files.writeString(directory.resolve("facts.csv"), "content");

    try (var other =
        FileSystems.newFileSystem(directory.resolve("other.zip"), Map.of("create", "true"))) {
      FileMove.into(other.getPath("/archive/drop"), List.of(file));

      assertThat(other.getPath("/archive/drop/facts.csv")).hasContent("content");
      assertThat(other.getPath("/archive/drop/facts.csv.part")).doesNotExist();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void whatLiesThereAlreadyStays() throws IOException {
    var archive = Files.createDirectories(directory.resolve("archive"));
    Files.writeString(archive.resolve("facts.csv"), "loaded");
    var again = Files.writeString(directory.resolve("facts.csv"), "sent again");

    FileMove.into(archive, List.of(again));

    assertThat(archive.resolve("facts.csv")).hasContent("loaded");
    assertThat(again).doesNotExist();
  }

  @Test
  void aFileAnotherHubHasMovedIsNoError() throws IOException {
    var archive = Files.createDirectories(directory.resolve("archive"));
    Files.writeString(archive.resolve("facts.csv"), "loaded");

    FileMove.into(archive, List.of(directory.resolve("facts.csv")));

    assertThat(archive.resolve("facts.csv")).hasContent("loaded");
  }

  @Test
  void aLinkIsNeverCopiedAsWhatItLeadsTo() throws IOException {
    var secret = Files.writeString(directory.resolve("key"), "secret");
    var link = Files.createSymbolicLink(directory.resolve("facts.csv"), secret);

    try (var other =
        FileSystems.newFileSystem(directory.resolve("other.zip"), Map.of("create", "true"))) {
      var quarantine = other.getPath("/quarantine");

      assertThatThrownBy(() -> FileMove.into(quarantine, List.of(link)))
          .isInstanceOf(IOException.class);

      assertThat(quarantine).isEmptyDirectory();
    }
  }
}
