/** Reads and writes files with DuckDB, each by an instance that reaches nothing else. */
package org.finopshub.local.duckdb;
