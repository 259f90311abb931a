package org.finopshub.portal.query;

import java.util.List;

/** An answer that is a list. */
public interface Itemised extends Counted {
  List<?> items();

  @Override
  default long rowCount() {
    return items().size();
  }
}
