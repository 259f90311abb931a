package org.finopshub.contract.referential;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a published version is named where it travels. */
public record BundleName(int version) {
  private static final Pattern ZIP = Pattern.compile("referential-([1-9][0-9]{0,8})\\.zip");

  public BundleName {
    if (version < 1) {
      throw new IllegalArgumentException("A published version is above 0, not " + version);
    }
  }

  /** Reads {@code referential-7.zip}; empty for any other name. */
  public static Optional<BundleName> parse(String fileName) {
    var match = ZIP.matcher(fileName);
    return match.matches()
        ? Optional.of(new BundleName(Integer.parseInt(match.group(1))))
        : Optional.empty();
  }

  public String zipFile() {
    return "referential-%d.zip".formatted(version);
  }

  public String signatureFile() {
    return zipFile() + ".jws";
  }
}
