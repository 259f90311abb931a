package org.finopshub.local.referential;

/** No referential was loaded yet, so nothing can be mapped, valued or published. */
public final class NoReferentialException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoReferentialException() {
    super(
        "No referential is loaded; wait for the group's (hub.local.referential.group-keys), or name"
            + " a directory (hub.referential.directory)");
  }
}
