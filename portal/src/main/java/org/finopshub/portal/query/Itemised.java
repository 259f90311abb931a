package org.finopshub.portal.query;

import java.util.List;

/** An answer that holds rows, which the audit counts. */
public interface Itemised {
  List<?> items();
}
