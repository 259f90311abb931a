package org.finopshub.local.referential;

import java.nio.file.Path;

/** The directory that holds the referential's CSV files. */
public record ReferentialSource(Path directory) {}
