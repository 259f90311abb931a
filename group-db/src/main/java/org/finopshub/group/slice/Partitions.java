package org.finopshub.group.slice;

import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Keeps a partition of the facts ready for every month. */
@Component
public class Partitions {

  /** Creates the missing partitions of a range of months, both ends included. */
  public void ensure(YearMonth from, YearMonth to) {
    throw new UnsupportedOperationException(from + " to " + to);
  }
}
