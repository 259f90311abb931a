package org.finopshub.group.referential;

import org.finopshub.contract.referential.Referential;
import org.springframework.stereotype.Component;

/** Keeps every version of the official referential and the dimensions of the newest. */
@Component
public class ReferentialStore {

  /**
   * Takes the files in as a new version when their content is new.
   *
   * @return the version that is current now
   * @throws org.finopshub.contract.referential.InvalidReferentialException listing every problem;
   *     the current version stays
   */
  public int load() {
    throw new UnsupportedOperationException();
  }

  /**
   * The newest version.
   *
   * @throws IllegalStateException when none was ever loaded
   */
  public Referential current() {
    throw new UnsupportedOperationException();
  }
}
