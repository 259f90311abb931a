package org.finopshub.contract.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {
  @TempDir Path directory;

  @Test
  void aFileIsWrittenOverTheOneBefore() throws IOException {
    var file = Files.writeString(directory.resolve("receipt.json"), "before");

    PlainFile.write(file, "after".getBytes());

    assertThat(file).hasContent("after");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aLinkUnderTheNameIsReplacedAndNotWrittenThrough() throws IOException {
    var secret = Files.writeString(directory.resolve("key"), "secret");
    var file = Files.createSymbolicLink(directory.resolve("receipt.json"), secret);

    PlainFile.write(file, "receipt".getBytes());

    assertThat(secret).hasContent("secret");
    assertThat(file).isRegularFile().hasContent("receipt");
  }

  @Test
  void aLinkUnderThePartsNameIsReplacedAndNotWrittenThrough() throws IOException {
    var secret = Files.writeString(directory.resolve("key"), "secret");
    Files.createSymbolicLink(directory.resolve("receipt.json.part"), secret);

    PlainFile.write(directory.resolve("receipt.json"), "receipt".getBytes());

    assertThat(secret).hasContent("secret");
    assertThat(directory.resolve("receipt.json")).hasContent("receipt");
  }

  @Test
  void aLinkIsNotRead() throws IOException {
    var secret = Files.writeString(directory.resolve("key"), "secret");
    var link = Files.createSymbolicLink(directory.resolve("receipt.json"), secret);

    assertThatThrownBy(() -> PlainFile.read(link, 100)).isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void aLinkUnderADirectorysNameIsNotTheDirectory() throws IOException {
    var elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    var link = Files.createSymbolicLink(directory.resolve("outbox"), elsewhere);

    assertThatThrownBy(() -> PlainFile.directory(link)).isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void aDirectoryThatIsNotThereIsMade() throws IOException {
    assertThat(PlainFile.directory(directory.resolve("atlas").resolve("outbox"))).isDirectory();
  }
}
