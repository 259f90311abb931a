package org.finopshub.portal.page;

import org.finopshub.portal.query.Counted;
import org.finopshub.portal.query.Page;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which part of a list a page shows, and where the parts beside it are.
 *
 * @param before address of the part before; null on the first
 * @param after address of the part after; null on the last
 */
public record ListPage(long first, long last, long total, String before, String after)
    implements Counted {
  /** Entries of a list on one page. */
  public static final int ENTRIES = 50;

  private static final String OFFSET = "offset";

  /** Of the request that is being answered. */
  public static ListPage of(Page page, int shown, long total) {
    long last = (long) page.offset() + shown;
    return new ListPage(
        shown == 0 ? 0 : page.offset() + 1L,
        last,
        total,
        page.offset() == 0 ? null : at(Math.max(0, page.offset() - ENTRIES)),
        last < total ? at(page.offset() + ENTRIES) : null);
  }

  /** Whether the list has more than one page. */
  public boolean isLong() {
    return before != null || after != null;
  }

  @Override
  public long rowCount() {
    return first == 0 ? 0 : last - first + 1;
  }

  private static String at(int offset) {
    var address =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam(OFFSET, offset)
            .build(true);
    return address.getPath() + "?" + address.getQuery();
  }
}
