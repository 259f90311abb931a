package org.finopshub.benchmarks;

import java.nio.file.Path;
import org.finopshub.benchmarks.database.BenchmarkServer;

/**
 * What a comparison finds when it begins.
 *
 * @param directory its own, empty
 */
public record Scene(BenchmarkServer server, Path directory, Sizes sizes) {}
