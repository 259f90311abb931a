package org.finopshub.contract.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityReport;
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
 * @param conformity what the entity says about its run; null when it says nothing that can be used
 * @param findings what does not stop the drop but should be looked at
 */
public record Envelope(
    Path directory,
    String manifestFile,
    DropName dropName,
    Manifest manifest,
    String manifestSha256,
    List<String> missingFiles,
    List<Violation> violations,
    long violationCount,
    ConformityReport conformity,
    List<Finding> findings) {

  public boolean accepted() {
    return violationCount == 0;
  }

  /** The same envelope, refused for these reasons. */
  public Envelope refused(List<Violation> reasons) {
    return new Envelope(
        directory,
        manifestFile,
        dropName,
        manifest,
        manifestSha256,
        missingFiles,
        reasons,
        reasons.size(),
        conformity,
        findings);
  }

  public Optional<Manifest> readableManifest() {
    return Optional.ofNullable(manifest);
  }
}
