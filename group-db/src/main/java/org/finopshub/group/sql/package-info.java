/** Finds the statements that lie in {@code .sql} files beside their classes; holds none itself. */
package org.finopshub.group.sql;
