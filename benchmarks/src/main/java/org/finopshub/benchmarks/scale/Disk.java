package org.finopshub.benchmarks.scale;

/** Bytes on disk. */
record Disk(long facts, long factIndexes, long rollups, long views) {
  long total() {
    return facts + factIndexes + rollups + views;
  }
}
