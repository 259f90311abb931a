/** The official lists both sides work with, read from their files; no database. */
package org.finopshub.contract.referential;
