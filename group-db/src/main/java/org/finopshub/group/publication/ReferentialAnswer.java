package org.finopshub.group.publication;

import java.nio.file.Path;
import java.util.List;
import org.finopshub.contract.conformity.ConformityFile;

/**
 * An entity's answer to a version, as it lies in the entity's inbox.
 *
 * @param entityId the entity whose inbox it is
 */
public record ReferentialAnswer(String entityId, Path inbox, String file) {

  /** The report and its signature. */
  List<Path> files() {
    return List.of(inbox.resolve(ConformityFile.signatureOf(file)), inbox.resolve(file));
  }
}
