package org.finopshub.benchmarks.measure;

/**
 * What one run took and what it made.
 *
 * @param figure in the unit of its comparison; smaller is better
 * @param content says which rows were made: equal texts, equal rows
 */
public record Sample(double figure, String content) {}
