package org.finopshub.contract.referential;

import java.util.List;

/** A bundle that is not applied; the version held before stays. */
public final class RefusedBundleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Unsigned, changed after signing, or signed with a key that is not the group's. */
  public static final String SIGNATURE = "bundle-signature";

  /** Not the zip of section 8 of the contract, or larger than it may be. */
  public static final String FORM = "bundle-form";

  /** The referential inside contradicts itself. */
  public static final String CONTENT = "bundle-content";

  /** Older than the version held, or the same version with other content. */
  public static final String VERSION = "bundle-version";

  /** Does to the version held what no version may do. */
  public static final String EVOLUTION = "bundle-evolution";

  private final String code;
  private final List<String> problems;

  /**
   * @param problems one sentence each
   */
  public RefusedBundleException(String fileName, String code, List<String> problems) {
    super("%s is refused (%s): %s".formatted(fileName, code, String.join("; ", problems)));
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  /** Stable, kebab-case. */
  public String code() {
    return code;
  }

  public List<String> problems() {
    return problems;
  }
}
