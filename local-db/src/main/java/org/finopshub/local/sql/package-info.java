/** How Java meets the database here: statements in files, times and months; no statement itself. */
package org.finopshub.local.sql;
