package org.finopshub.group.referential;

import java.nio.file.Path;

/** Where the official referential's CSV files lie. */
public record ReferentialSource(Path directory) {}
