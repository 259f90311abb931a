package org.finopshub.group.ingestion;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.group.OtherDisk;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@link FileMove} does when the inbox is on one file system and the archive on another. */
@EnabledOnOs(OS.LINUX)
class DiskCrossingTest {
  private static final String LONGEST = "x".repeat(255);

  @TempDir Path directory;

  @TempDir(factory = OtherDisk.class)
  Path archive;

  @Test
  void aFileIsKeptWhole() throws IOException {
    var file = Files.writeString(directory.resolve("facts.csv"), "content");

    FileMove.into(archive, List.of(file));

    assertThat(archive.resolve("facts.csv")).hasContent("content");
    assertThat(TestLedger.names(archive)).containsExactly("facts.csv");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    var file = directory.resolve("facts.csv");

    assertThatThrownBy(() -> FileMove.into(archive, List.of(file)))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(archive).isEmptyDirectory();
  }

  @Test
  void aLinkIsNeverCopiedAsWhatItLeadsTo() throws IOException {
    var secret = Files.writeString(directory.resolve("key"), "secret");
    var link = Files.createSymbolicLink(directory.resolve("facts.csv"), secret);

    FileMove.into(archive, List.of(link));

    assertThat(Files.readSymbolicLink(archive.resolve("facts.csv"))).isEqualTo(secret);
    assertThat(Files.exists(link, NOFOLLOW_LINKS)).isFalse();
    assertThat(secret).hasContent("secret");
  }

  @Test
  void aDirectoryIsKeptWithAllThatLiesInIt() throws IOException {
    var secrets = Files.createDirectory(directory.resolve("secrets"));
    Files.writeString(secrets.resolve("key"), "secret");
    var tree = Files.createDirectory(directory.resolve("tree"));
    Files.createDirectories(tree.resolve("a/empty"));
    Files.writeString(tree.resolve("a/facts.csv"), "content");
    Files.createSymbolicLink(tree.resolve("a/link"), secrets);

    FileMove.into(archive, List.of(tree));

    assertThat(archive.resolve("tree/a/empty")).isEmptyDirectory();
    assertThat(archive.resolve("tree/a/facts.csv")).hasContent("content");
    assertThat(Files.readSymbolicLink(archive.resolve("tree/a/link"))).isEqualTo(secrets);
    assertThat(tree).doesNotExist();
    assertThat(secrets.resolve("key")).hasContent("secret");
  }

  @Test
  void ofAPipeANoteIsKept() throws Exception {
    make("mkfifo pipe");
    var pipe = directory.resolve("pipe");

    FileMove.into(archive, List.of(pipe));

    assertThat(archive.resolve("pipe"))
        .hasContent(
            "pipe was a pipe. It was deleted and never opened: no other file system can hold it.");
    assertThat(pipe).doesNotExist();
  }

  @Test
  void namesAsLongAsTheyGetAreKept() throws Exception {
    make("mkdir files pipes trees && mkfifo pipes/" + LONGEST);
    Files.writeString(directory.resolve("files").resolve(LONGEST), "content");
    Files.createDirectories(directory.resolve("trees").resolve(LONGEST).resolve(LONGEST));

    for (var kind : List.of("files", "pipes", "trees")) {
      FileMove.into(archive.resolve(kind), List.of(directory.resolve(kind).resolve(LONGEST)));

      assertThat(TestLedger.names(archive.resolve(kind))).containsExactly(LONGEST);
      assertThat(directory.resolve(kind)).isEmptyDirectory();
    }
  }

  /** Longer than any path may be; renaming one deep directory into another makes it so. */
  @Test
  void aDirectoryDeeperThanAnyPathComesInPieces() throws IOException {
    var inbox = Files.createDirectory(directory.resolve("inbox"));
    var deep = Files.createDirectory(inbox.resolve("deep"));
    Files.writeString(deep.resolve("bottom"), "content");
    for (int time = 0; time < 8; time++) {
      var above = inbox.resolve("above");
      var lowest = Files.createDirectories(above.resolve("d/".repeat(300)));
      Files.move(deep, lowest.resolve("deep"));
      Files.move(above, deep);
    }

    for (int sweep = 0; sweep < 10; sweep++) {
      FileMove.into(archive.resolve("sweep-" + sweep), lying(inbox));
    }

    assertThat(inbox).isEmptyDirectory();
    try (var kept = Files.walk(archive)) {
      assertThat(kept.filter(file -> file.endsWith("bottom")))
          .singleElement()
          .satisfies(bottom -> assertThat(bottom).hasContent("content"));
    }
  }

  @Test
  void whatCameToADirectoryWhileItWasCopiedIsNotDeleted() throws IOException {
    Files.createDirectories(archive.resolve("tree/a"));
    var tree = Files.createDirectories(directory.resolve("tree"));
    Files.createDirectories(tree.resolve("a"));
    Files.writeString(tree.resolve("late"), "content");

    assertThatThrownBy(() -> FileMove.into(archive, List.of(tree)))
        .isInstanceOf(DirectoryNotEmptyException.class);

    assertThat(TestLedger.names(tree)).containsExactly("late");
  }

  @Test
  void whatAHubLeftThatDiedOnTheWayIsDeleted() throws IOException {
    var file = Files.writeString(directory.resolve("facts.csv"), "content");
    Files.writeString(archive.resolve(".crossing-1.part"), "con");
    Files.createDirectories(archive.resolve(".crossing-2.part/a"));

    FileMove.into(archive, List.of(file));

    assertThat(TestLedger.names(archive)).containsExactly("facts.csv");
  }

  private static List<Path> lying(Path inbox) throws IOException {
    try (var files = Files.list(inbox)) {
      return files.toList();
    }
  }

  /** Has a shell do what only a shell can. */
  private void make(String command) throws Exception {
    var shell = new ProcessBuilder("sh", "-c", command).directory(directory.toFile());
    assertThat(shell.inheritIO().start().waitFor()).isZero();
  }
}
