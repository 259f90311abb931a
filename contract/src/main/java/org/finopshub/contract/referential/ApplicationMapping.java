package org.finopshub.contract.referential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns an entity's own application ids into the group's. */
public final class ApplicationMapping {

  public ApplicationMapping(String entityId, List<Referential.ApplicationRule> rules) {}

  /** The group's id for a local one on a day; empty when no rule applies. */
  public Optional<String> groupApplication(String localApplicationId, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  /** Whether a slice of that entity may carry this group id: a rule's target, or unallocated. */
  public boolean knows(String applicationId, LocalDate on) {
    throw new UnsupportedOperationException();
  }
}
