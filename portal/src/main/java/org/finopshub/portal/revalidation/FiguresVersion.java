package org.finopshub.portal.revalidation;

import java.time.YearMonth;

/** Says what figures are made from, without reading them. */
public interface FiguresVersion {

  /** After every month there is. */
  YearMonth ANY_MONTH = YearMonth.of(9999, 12);

  /**
   * Differs whenever an answer might: for this caller, of this moment.
   *
   * @param last of the months it is about; later ones do not count
   */
  String current(YearMonth last);
}
