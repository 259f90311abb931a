package org.finopshub.contract.check;

import java.util.List;
import org.finopshub.contract.receipt.Violation;

/**
 * What a check found.
 *
 * @param violations the first 100, in the order found
 * @param violationCount all of them
 * @param findings what does not stop the slice but should be looked at
 * @param rows fact rows read
 */
public record CheckReport(
    List<Violation> violations, long violationCount, List<Finding> findings, long rows) {
  public boolean accepted() {
    return violationCount == 0;
  }
}
