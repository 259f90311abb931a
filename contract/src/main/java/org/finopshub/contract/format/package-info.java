/**
 * How slices become files and files become rows again: CSV, Parquet, digests; no rule of what a
 * value must mean.
 */
package org.finopshub.contract.format;
