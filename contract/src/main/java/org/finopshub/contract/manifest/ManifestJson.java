package org.finopshub.contract.manifest;

import org.finopshub.contract.json.ExactJson;

/**
 * Writes and reads manifests.
 *
 * <p>A signature covers the exact bytes, so a manifest is written once and never again from what
 * was read.
 */
public final class ManifestJson {
  private ManifestJson() {}

  public static byte[] write(Manifest manifest) {
    return ExactJson.write(manifest);
  }

  /**
   * @throws IllegalArgumentException naming the property when the bytes are not a manifest
   */
  public static Manifest read(byte[] json) {
    return ExactJson.read(json, Manifest.class);
  }
}
