package org.finopshub.portal.group;

import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.group.publication.Publication;

/** Has the referential published; implemented where the routes are. */
public interface PublicationTrigger {

  /**
   * Publishes the files as they are now.
   *
   * @throws InvalidReferentialException when they cannot be published
   */
  Publication publish();
}
