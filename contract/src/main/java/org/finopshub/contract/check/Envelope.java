package org.finopshub.contract.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.slice.DropName;

/**
 * A drop as far as it is known without reading its rows.
 *
 * @param dropName from the manifest's file name; null when the name is not of the contract's form
 * @param manifest null when it cannot be read as one
 * @param manifestSha256 lower-case hex digest of the manifest's bytes
 * @param missingFiles declared files (or the signature) not there yet: wait, then reject
 * @param violations found so far, missing files excluded
 */
public record Envelope(
    Path directory,
    String manifestFile,
    DropName dropName,
    Manifest manifest,
    String manifestSha256,
    List<String> missingFiles,
    List<Violation> violations,
    long violationCount) {

  public boolean accepted() {
    return violationCount == 0;
  }

  public Optional<Manifest> readableManifest() {
    return Optional.ofNullable(manifest);
  }
}
