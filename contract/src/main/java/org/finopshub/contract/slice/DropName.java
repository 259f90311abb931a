package org.finopshub.contract.slice;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name every file of a drop starts with: {@code <entity_id>_<YYYY-MM>_<run_id>}.
 *
 * <p>Source: contract v1, file names.
 */
public record DropName(String entityId, YearMonth period, UUID runId) {
  private static final int MOST_CHARACTERS = 128;
  private static final Pattern SAFE_FILE_NAME =
      Pattern.compile("[A-Za-z0-9._-]{1,%d}".formatted(MOST_CHARACTERS));
  private static final Pattern UNSAFE_CHARACTER = Pattern.compile("[^A-Za-z0-9._-]");
  private static final Pattern DROP =
      Pattern.compile(
          "(?<entity>[a-z0-9][a-z0-9-]{1,30})_(?<period>\\d{4}-(?:0[1-9]|1[0-2]))"
              + "_(?<run>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
  private static final String MANIFEST_SUFFIX = ".manifest.json";

  /** Whether a file name holds nothing but the characters the contract allows. */
  public static boolean isSafeFileName(String fileName) {
    return SAFE_FILE_NAME.matcher(fileName).matches();
  }

  /**
   * A file name as it may be told and filed under, whatever somebody called the file: cut, and with
   * {@code _} for every character the contract does not allow.
   */
  public static String safeFileName(String fileName) {
    var cut = fileName.substring(0, Math.min(fileName.length(), MOST_CHARACTERS));
    return UNSAFE_CHARACTER.matcher(cut).replaceAll("_");
  }

  /**
   * The drop a manifest's file name announces; empty when the name is not of the contract's form.
   */
  public static Optional<DropName> ofManifest(String fileName) {
    return fileName.endsWith(MANIFEST_SUFFIX)
        ? parse(fileName.substring(0, fileName.length() - MANIFEST_SUFFIX.length()))
        : Optional.empty();
  }

  /** Reads {@code <entity_id>_<YYYY-MM>_<run_id>}; empty when the text is not of that form. */
  public static Optional<DropName> parse(String text) {
    var matcher = DROP.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new DropName(
                matcher.group("entity"),
                YearMonth.parse(matcher.group("period")),
                UUID.fromString(matcher.group("run"))))
        : Optional.empty();
  }

  public SliceKey slice() {
    return new SliceKey(entityId, period);
  }

  public String manifestFile() {
    return this + MANIFEST_SUFFIX;
  }

  public String signatureFile() {
    return manifestFile() + ".jws";
  }

  /** The optional side file: what the entity found when it held the run against the referential. */
  public String conformityFile() {
    return this + ".conformity.json";
  }

  public String receiptFile() {
    return this + ".receipt.json";
  }

  /**
   * The name of one data file.
   *
   * @param part 1 to 9999
   * @param extension {@code csv}, {@code csv.gz} or {@code parquet}
   */
  public String factsFile(int part, String extension) {
    return "%s.facts-%04d.%s".formatted(this, part, extension);
  }

  @Override
  public String toString() {
    return entityId + "_" + period + "_" + runId;
  }
}
