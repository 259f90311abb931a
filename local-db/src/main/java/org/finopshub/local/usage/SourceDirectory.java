package org.finopshub.local.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files a source's glob names, in the order of their names. */
final class SourceDirectory {
  private final UsageSource.Files source;
  private final Path root;
  private final String pattern;

  SourceDirectory(UsageSource.Files source) {
    this.source = source;
    var glob = Path.of(source.files()).toAbsolutePath().normalize().toString();
    var wildcard = firstWildcard(glob);
    var rootEnd = glob.lastIndexOf('/', wildcard);
    this.root = Path.of(glob.substring(0, Math.max(rootEnd, 1)));
    this.pattern = glob.substring(rootEnd + 1);
  }

  /** Regular files only: a link, pipe or directory is nobody's usage. */
  List<Delivery> deliveries() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> matcher.matches(root.relativize(file)))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .map(this::delivery)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list " + root, unreadable);
    }
  }

  private Delivery delivery(Path file) {
    return new Delivery(
        source.sourceId(), root.relativize(file).toString(), file, file.toFile().length());
  }

  private static int firstWildcard(String glob) {
    var found = glob.chars().filter(c -> "*?[{".indexOf(c) >= 0).findFirst();
    return found.isPresent() ? glob.indexOf(found.getAsInt()) : glob.length();
  }
}
