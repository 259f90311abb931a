package org.finopshub.contract.referential;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.signature.DetachedJws;

/**
 * A published version of the official referential as it travels from the group to an entity.
 *
 * <p>Files: {@code referential-<version>.zip}, which holds the six CSV files and {@code
 * bundle.json}, and beside it {@code referential-<version>.zip.jws}, a detached ES256 signature
 * over the zip's bytes.
 *
 * <p>Source: contract v1, section 8; mission R2.
 */
public final class ReferentialBundle {
  /** The largest zip that is read, in bytes. */
  public static final int MAX_ZIP_BYTES = 64 << 20;

  static final String LABEL = "bundle.json";

  private final Label label;
  private final ReferentialFiles files;

  private ReferentialBundle(Label label, ReferentialFiles files) {
    this.label = label;
    this.files = files;
  }

  /** Labels the files as a version. */
  public static ReferentialBundle of(int version, Instant publishedAt, ReferentialFiles files) {
    return new ReferentialBundle(
        new Label(version, files.contentHash(), publishedAt.truncatedTo(ChronoUnit.SECONDS)),
        files);
  }

  /**
   * Opens what came, and only after its signature was found good.
   *
   * @param fileName the name it came under
   * @param groupKeys the group's public keys
   * @param on what the keys' validity is held against
   * @throws RefusedBundleException saying what is wrong with it
   */
  public static ReferentialBundle open(
      String fileName, byte[] zip, String jws, JWKSet groupKeys, Instant on) {
    var signatureProblem = DetachedJws.problem(zip, jws, groupKeys, on);
    if (signatureProblem.isPresent()) {
      throw refused(fileName, RefusedBundleException.SIGNATURE, signatureProblem.get());
    }
    var name =
        BundleName.parse(fileName)
            .orElseThrow(
                () -> refused(fileName, RefusedBundleException.FORM, "This is no bundle's name"));
    var entries = new BundleZip(fileName).read(zip);
    var label = label(fileName, entries.remove(LABEL));
    var files = new ReferentialFiles(entries);
    if (label.version() != name.version()) {
      throw refused(
          fileName,
          RefusedBundleException.FORM,
          "Its %s says version %d".formatted(LABEL, label.version()));
    }
    if (!files.contentHash().equals(label.contentSha256())) {
      throw refused(
          fileName, RefusedBundleException.FORM, "Its files are not those of its content_sha256");
    }
    return new ReferentialBundle(label, files);
  }

  public int version() {
    return label.version();
  }

  public BundleName name() {
    return new BundleName(version());
  }

  /** The content hash of its six files, see {@link ReferentialFiles#contentHash()}. */
  public String contentSha256() {
    return label.contentSha256();
  }

  public Instant publishedAt() {
    return label.publishedAt();
  }

  /**
   * What its files say.
   *
   * @throws RefusedBundleException listing every problem
   */
  public Referential referential() {
    try {
      return files.referential(version());
    } catch (InvalidReferentialException e) {
      throw new RefusedBundleException(
          name().zipFile(), RefusedBundleException.CONTENT, e.problems());
    }
  }

  /** The zip: the same version, time and files give the same bytes on every machine. */
  public byte[] zip() {
    return BundleZip.write(ExactJson.write(label), files.bytes());
  }

  /** The content of the signature file that goes beside a zip. */
  public static String sign(byte[] zip, ECKey groupKey) {
    return DetachedJws.sign(zip, groupKey);
  }

  private static Label label(String fileName, byte[] json) {
    try {
      return ExactJson.read(json, Label.class);
    } catch (IllegalArgumentException e) {
      throw refused(
          fileName, RefusedBundleException.FORM, "Its %s: %s".formatted(LABEL, e.getMessage()));
    }
  }

  private static RefusedBundleException refused(String fileName, String code, String problem) {
    return new RefusedBundleException(fileName, code, List.of(problem));
  }

  private record Label(
      int version,
      @JsonProperty("content_sha256") String contentSha256,
      @JsonProperty("published_at") Instant publishedAt) {}
}
