/** Finds the SQL files that lie beside the classes that run them; holds no statement itself. */
package org.finopshub.local.sql;
