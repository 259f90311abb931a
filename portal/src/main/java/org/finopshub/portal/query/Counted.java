package org.finopshub.portal.query;

/**
 * An answer, or what a page shows of one, that knows how many rows it holds: the audit keeps it.
 */
public interface Counted {
  long rowCount();
}
