/** The PostgreSQL server both sides work on, and the tools of its own that peers use. */
package org.finopshub.benchmarks.database;
