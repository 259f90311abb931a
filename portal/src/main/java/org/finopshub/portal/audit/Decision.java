package org.finopshub.portal.audit;

/** What became of a request; the database has it in lower case. */
public enum Decision {
  /** Somebody is about to change something; what came of it is the next row of that trace. */
  ANNOUNCED,
  ANSWERED,
  /** The caller may not ask this, not as often, or did not say who they are. */
  DENIED,
  /** The question was none: something unknown, malformed or not there. */
  REFUSED,
  /** The hub broke. */
  FAILED
}
