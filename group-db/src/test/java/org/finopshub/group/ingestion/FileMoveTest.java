package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMoveTest {
  @TempDir Path directory;

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
  void aLinkThatLeadsNowhereStaysToo() throws IOException {
    var archive = Files.createDirectories(directory.resolve("archive"));
    Files.createSymbolicLink(archive.resolve("facts.csv"), Path.of("nowhere"));
    var again = Files.writeString(directory.resolve("facts.csv"), "sent again");

    FileMove.into(archive, List.of(again));

    assertThat(archive.resolve("facts.csv")).isSymbolicLink();
    assertThat(again).doesNotExist();
  }

  @Test
  void aFileAnotherHubHasMovedIsNoError() throws IOException {
    var archive = Files.createDirectories(directory.resolve("archive"));
    Files.writeString(archive.resolve("facts.csv"), "loaded");

    FileMove.into(archive, List.of(directory.resolve("facts.csv")));

    assertThat(archive.resolve("facts.csv")).hasContent("loaded");
  }
}
