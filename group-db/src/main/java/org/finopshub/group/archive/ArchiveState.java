package org.finopshub.group.archive;

import java.util.List;
import java.util.Locale;
import org.finopshub.contract.slice.DropName;

/**
 * What the archive holds beside what the ledger took.
 *
 * @param drops looked at
 * @param bytes read of their data files
 */
public record ArchiveState(long drops, long bytes, List<Flaw> flaws) {

  /** The files alone could rebuild every fact. */
  public boolean isWhole() {
    return flaws.isEmpty();
  }

  /** Something that is not as it was taken. */
  public record Flaw(DropName drop, String file, Kind kind) {}

  /** In which way. */
  public enum Kind {
    /** The ledger took it and it is not there. */
    MISSING,
    /** Its digest is not the one it was taken with. */
    CHANGED,
    /** The ledger took no run with that manifest: restored from a backup that is older. */
    UNKNOWN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
