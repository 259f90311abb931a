package org.finopshub.local.export;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Path;
import org.finopshub.contract.format.FileLayout;

/**
 * How drops are written.
 *
 * @param outgoingDirectory holds one directory per drop
 * @param signingKey the entity's private key
 * @param generator name and version of what writes, as the manifest shows it
 */
public record ExportSettings(
    Path outgoingDirectory, FileLayout layout, ECKey signingKey, String generator) {

  /** Leaves the key out: settings end up in logs. */
  @Override
  public String toString() {
    return "ExportSettings[%s, %s, %s]".formatted(outgoingDirectory, layout, generator);
  }
}
