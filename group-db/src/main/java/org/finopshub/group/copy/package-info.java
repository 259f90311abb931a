/** Rows on their way into the database by a binary COPY, encoded as PostgreSQL wants them. */
package org.finopshub.group.copy;
