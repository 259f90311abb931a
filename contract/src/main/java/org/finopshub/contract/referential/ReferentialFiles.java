package org.finopshub.contract.referential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.format.Sha256;

/**
 * The referential's CSV files as bytes, taken once: what is hashed, checked, published and read is
 * the same content even while somebody edits the directory.
 */
public final class ReferentialFiles {
  /** The files, in the order they are hashed and bundled. */
  public static final List<String> NAMES =
      List.of(
          "domains.csv",
          "products.csv",
          "application_mapping.csv",
          "pricing_views.csv",
          "prices.csv",
          "units.csv");

  private final Map<String, byte[]> bytes;

  ReferentialFiles(Map<String, byte[]> bytes) {
    this.bytes = bytes;
  }

  /**
   * Takes all six files of a directory.
   *
   * @throws InvalidReferentialException naming the files that are missing
   */
  public static ReferentialFiles in(Path directory) throws IOException {
    var problems = new ArrayList<String>();
    var files = present(directory);
    for (var name : NAMES) {
      if (!files.bytes.containsKey(name)) {
        problems.add("%s is missing".formatted(name));
      }
    }
    refuse(problems);
    return files;
  }

  /** Takes those of the six files that a directory holds. */
  static ReferentialFiles present(Path directory) throws IOException {
    var bytes = new LinkedHashMap<String, byte[]>();
    for (var name : NAMES) {
      if (Files.isRegularFile(directory.resolve(name))) {
        bytes.put(name, Files.readAllBytes(directory.resolve(name)));
      }
    }
    return new ReferentialFiles(bytes);
  }

  /**
   * Reads and validates a directory's files.
   *
   * @throws InvalidReferentialException listing every problem with file and row
   */
  public static Referential read(Path directory, int version) throws IOException {
    return in(directory).referential(version);
  }

  /** The content hash of a directory's files. */
  public static String contentHash(Path directory) throws IOException {
    return in(directory).contentHash();
  }

  /** Lower-case hex SHA-256 over the files' names and bytes: equal content, equal hash. */
  public String contentHash() {
    MessageDigest digest = Sha256.digest();
    bytes.forEach(
        (name, content) -> {
          digest.update((name + "\n").getBytes(UTF_8));
          digest.update(Sha256.digest().digest(content));
        });
    return Sha256.hex(digest.digest());
  }

  /**
   * Reads and validates the files.
   *
   * @throws InvalidReferentialException listing every problem with file and row
   */
  public Referential referential(int version) {
    var referential = rows(version);
    refuse(ReferentialRules.problems(referential));
    return referential;
  }

  /**
   * Reads the files without holding them against each other; an absent file has no rows.
   *
   * @throws InvalidReferentialException listing every cell that cannot be read
   */
  Referential rows(int version) {
    var tables = new ReferentialTables(bytes);
    var rows =
        new Referential(
            version,
            tables.read("domains.csv", ReferentialRows::domain),
            tables.read("products.csv", ReferentialRows::product),
            tables.read("application_mapping.csv", ReferentialRows::rule),
            tables.read("pricing_views.csv", ReferentialRows::pricingView),
            tables.read("prices.csv", ReferentialRows::price),
            tables.read("units.csv", ReferentialRows::unit));
    refuse(tables.problems());
    return rows;
  }

  Map<String, byte[]> bytes() {
    return bytes;
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidReferentialException(problems);
    }
  }
}
