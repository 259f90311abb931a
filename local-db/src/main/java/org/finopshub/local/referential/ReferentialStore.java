package org.finopshub.local.referential;

import org.finopshub.contract.referential.Referential;
import org.springframework.stereotype.Component;

/** Keeps every version of the referential; the highest is the current one. */
@Component
public final class ReferentialStore {

  /**
   * Loads the source's files as a new version when their content is new.
   *
   * @return the current version
   */
  public int load() {
    throw new UnsupportedOperationException("being built");
  }

  /**
   * The highest version.
   *
   * @throws NoReferentialException when none was loaded yet
   */
  public Referential current() {
    throw new UnsupportedOperationException("being built");
  }
}
