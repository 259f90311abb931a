package org.finopshub.local.usage;

import java.nio.file.Path;

/**
 * A delivery summed up, not yet kept: three CSV files in a session's directory and how the lines
 * divide.
 *
 * @param linesOutOfScope of providers this source does not take
 */
record ReadDelivery(
    Path lines,
    Path rejected,
    Path findings,
    long linesRead,
    long linesRejected,
    long linesOutOfScope) {}
