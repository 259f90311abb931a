package org.finopshub.routes.doctor;

/** How bad a finding is, from nothing to do to what must not go on. */
public enum Verdict {
  OK,
  /** Something else is not there at the moment. */
  UNREACHABLE,
  /** A setting or a file is wrong: it stays so until somebody mends it. */
  WRONG,
  /** Going on would trust somebody nobody vouches for, or show a secret. */
  INSECURE
}
