package org.finopshub.group.ingestion;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;

/**
 * Takes to another file system what cannot be renamed there: files with their bytes, directories
 * with all that lies in them, links as links. A pipe, a socket or a device would be another one
 * there: of it a note is kept, under its name.
 *
 * <p>Whoever sent it may change it meanwhile. Each step goes from an open directory to a name in
 * it, so that none leads elsewhere by a link that was not there a moment ago.
 */
final class DiskCrossing {
  /** Of the names on the way down, in characters; what lies deeper comes by itself, later. */
  private static final int DEEPEST = 1000;

  private static final String PART = ".crossing-%s.part";
  private static final Set<OpenOption> AS_IT_IS = Set.of(READ, NOFOLLOW_LINKS);

  private static final int FILE_TYPE = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final SecureDirectoryStream<Path> inbox;

  private DiskCrossing(SecureDirectoryStream<Path> inbox) {
    this.inbox = inbox;
  }

  /** It stands under its new name, whole and on the disk, before it is deleted here. */
  static void move(Path file, Path target) throws IOException {
    try (var inbox = directory(file.toAbsolutePath().getParent())) {
      new DiskCrossing(inbox).keep(file, target);
      delete(inbox, file, target);
    }
  }

  /**
   * Deletes a file, or of a directory what is kept: what came to it later stays, and so does it.
   */
  static void delete(Path file, Path kept) throws IOException {
    if (Files.isDirectory(file, NOFOLLOW_LINKS)) {
      try (var parent = directory(file.toAbsolutePath().getParent())) {
        delete(parent, file, kept);
      }
    } else {
      Files.delete(file);
    }
  }

  /** Deletes what a hub left that died on the way, or still has in hand when another was faster. */
  static void deleteParts(Path folder, List<Path> but) throws IOException {
    var names = but.stream().map(Path::getFileName).toList();
    try (var parts = Files.newDirectoryStream(folder, PART.formatted("*"))) {
      for (var part : parts) {
        if (!names.contains(part.getFileName())) {
          deletePart(part);
        }
      }
    }
  }

  private static void deletePart(Path part) throws IOException {
    try {
      delete(part, part);
    } catch (NoSuchFileException e) {
      // Its hub was done with it.
    }
  }

  private void keep(Path file, Path target) throws IOException {
    var part = target.resolveSibling(PART.formatted(UUID.randomUUID()));
    try {
      copy(inbox, file, part, DEEPEST);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      force(target.getParent());
    } catch (IOException | RuntimeException e) {
      discard(part, e);
      throw e;
    }
  }

  private static void discard(Path part, Exception problem) {
    try {
      deletePart(part);
    } catch (IOException | RuntimeException e) {
      problem.addSuppressed(e);
    }
  }

  private void copy(SecureDirectoryStream<Path> directory, Path file, Path copy, int deeper)
      throws IOException {
    var attributes = attributes(directory, file);
    if (attributes.isRegularFile()) {
      copyBytes(directory, file, copy);
    } else if (attributes.isSymbolicLink()) {
      Files.createSymbolicLink(copy, Files.readSymbolicLink(file));
    } else if (!attributes.isDirectory()) {
      Files.writeString(copy, note(file));
    } else if (deeper > 0) {
      copyTree(directory, file, copy, deeper);
    } else {
      directory.move(file.getFileName(), inbox, Path.of(UUID.randomUUID().toString()));
    }
  }

  private void copyTree(SecureDirectoryStream<Path> directory, Path tree, Path copy, int deeper)
      throws IOException {
    Files.createDirectory(copy);
    try (var inside = directory.newDirectoryStream(tree.getFileName(), NOFOLLOW_LINKS)) {
      for (var file : inside) {
        var name = file.getFileName();
        copy(inside, file, copy.resolve(name), deeper - name.toString().length() - 1);
      }
    }
    force(copy);
  }

  private static void copyBytes(SecureDirectoryStream<Path> directory, Path file, Path copy)
      throws IOException {
    try (var in = directory.newByteChannel(file.getFileName(), AS_IT_IS);
        var out = FileChannel.open(copy, CREATE_NEW, WRITE)) {
      Channels.newInputStream(in).transferTo(Channels.newOutputStream(out));
      out.force(true);
    }
  }

  private static String note(Path file) throws IOException {
    int mode = (Integer) Files.getAttribute(file, "unix:mode", NOFOLLOW_LINKS);
    return "%s was %s. It was deleted and never opened: no other file system can hold it.%n"
        .formatted(
            DropName.safeFileName(file.getFileName().toString()),
            switch (mode & FILE_TYPE) {
              case PIPE -> "a pipe";
              case SOCKET -> "a socket";
              default -> "a device";
            });
  }

  private static void delete(SecureDirectoryStream<Path> directory, Path file, Path kept)
      throws IOException {
    if (!attributes(directory, file).isDirectory()) {
      directory.deleteFile(file.getFileName());
      return;
    }
    try (var inside = directory.newDirectoryStream(file.getFileName(), NOFOLLOW_LINKS)) {
      for (var child : inside) {
        var keptChild = kept.resolve(child.getFileName());
        if (Files.exists(keptChild, NOFOLLOW_LINKS)) {
          delete(inside, child, keptChild);
        }
      }
    }
    directory.deleteDirectory(file.getFileName());
  }

  private static BasicFileAttributes attributes(SecureDirectoryStream<Path> directory, Path file)
      throws IOException {
    return directory
        .getFileAttributeView(file.getFileName(), BasicFileAttributeView.class, NOFOLLOW_LINKS)
        .readAttributes();
  }

  /** A directory that stays the one it is, whatever becomes of its name. */
  private static SecureDirectoryStream<Path> directory(Path directory) throws IOException {
    var opened = Files.newDirectoryStream(directory);
    if (opened instanceof SecureDirectoryStream<Path> secure) {
      return secure;
    }
    opened.close();
    throw new IOException(
        "Nothing in %s can be taken to another file system on this operating system"
            .formatted(directory));
  }

  /** What happened to its names outlives a power cut. */
  private static void force(Path directory) throws IOException {
    try (var names = FileChannel.open(directory, READ)) {
      names.force(true);
    }
  }
}
