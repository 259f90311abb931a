package org.finopshub.group.report;

import java.util.List;

/** One page of runs; {@code total} counts all of them. */
public record TrackedRuns(List<TrackedRun> items, long total) {}
