package org.finopshub.benchmarks.scale;

import java.util.List;
import org.finopshub.benchmarks.measure.Machine;

/**
 * What a run found.
 *
 * @param server the database's own words
 * @param secondsToStart of the hub, until it answers
 * @param idleMebibytes of memory the hub's process held then
 * @param points the smallest first
 */
record ScaleResult(
    Machine machine,
    String server,
    double secondsToStart,
    long idleMebibytes,
    List<Point> points) {}
