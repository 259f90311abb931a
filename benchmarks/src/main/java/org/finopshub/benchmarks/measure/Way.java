package org.finopshub.benchmarks.measure;

/**
 * One way of doing a thing. Each run starts from the same state; only the work is timed, not what
 * brings that state about.
 */
@FunctionalInterface
public interface Way {
  Sample run() throws Exception;
}
