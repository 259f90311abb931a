package org.finopshub.group.referential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.finopshub.contract.referential.Referential;

/** The few versions drops name these days, so that each is read once. Versions never change. */
final class VersionMemory {
  private static final int KEPT = 4;

  private final Map<Integer, Referential> versions =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Referential> longestUnused) {
          return size() > KEPT;
        }
      };

  /** The version, read when it is not among those used last. */
  synchronized Optional<Referential> get(int version, IntFunction<Optional<Referential>> reader) {
    var known = versions.get(version);
    if (known != null) {
      return Optional.of(known);
    }
    var read = reader.apply(version);
    read.ifPresent(referential -> versions.put(version, referential));
    return read;
  }
}
