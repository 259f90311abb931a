package org.finopshub.group.soak;

/** What may befall a drop on its way; once it is over, the answer is what it would have been. */
enum Mishap {
  NONE,
  /** Its file ends too early; it is sent again. */
  CUT_SHORT,
  /** Its manifest comes first. */
  BEFORE_ITS_DATA,
  /** Its file does not come in time; it is sent again. */
  WITHOUT_ITS_DATA,
  /** A table the import writes to is not there. */
  BROKEN_DATABASE,
  /** The server ends the import's session in the middle. */
  SESSION_LOST,
  /** The hub stops between its decision and the filing. */
  NOT_FILED,
  /** Two workers decide about it at the same moment. */
  MET_BY_TWO;

  /** Whether a copy of it stays in quarantine that lacks something. */
  boolean leavesSpoiltCopy() {
    return this == CUT_SHORT || this == WITHOUT_ITS_DATA;
  }
}
