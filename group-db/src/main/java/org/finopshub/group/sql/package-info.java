/** Finds the statements in {@code .sql} files beside their classes, and what the driver needs. */
package org.finopshub.group.sql;
