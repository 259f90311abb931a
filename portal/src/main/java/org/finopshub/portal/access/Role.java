package org.finopshub.portal.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person or a program is there for. */
public enum Role {
  VIEWER,
  ANALYST,
  OPERATOR,
  REFERENTIAL_STEWARD,
  AUDITOR,
  OPS_VIEWER,
  OPS_ADMIN,
  /** No person: the group's own hub, where it fetches an entity's drops itself. */
  COLLECTOR;

  /** As tokens name it: {@code referential-steward}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of that word; tokens also hold words that mean nothing here. */
  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
