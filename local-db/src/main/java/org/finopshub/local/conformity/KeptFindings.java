package org.finopshub.local.conformity;

import java.util.List;

/** One page of findings; {@code total} counts all of them. */
public record KeptFindings(List<KeptFinding> items, long total) {}
