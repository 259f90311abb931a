package org.finopshub.local.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;

/**
 * How far the catalog was read.
 *
 * @param startedAt what every application found is marked with
 * @param cursor where the next page begins; null on the first
 * @param pages read so far
 * @param applications found so far
 * @param hasNext whether there is a page to ask for
 */
public record CatalogReading(
    Instant startedAt, String cursor, int pages, long applications, boolean hasNext) {
  private static final String FIELDS =
      "kind,metadata.name,metadata.namespace,metadata.annotations,"
          + "spec.owner,spec.system,spec.lifecycle";

  static CatalogReading from(Instant startedAt) {
    return new CatalogReading(startedAt, null, 0, 0, true);
  }

  CatalogReading after(CatalogPage page) {
    return new CatalogReading(
        startedAt,
        page.nextCursor(),
        pages + 1,
        applications + page.items().size(),
        page.nextCursor() != null);
  }

  /** The query of the next page; a cursor holds the filter and the order it came from. */
  public String query(int limit) {
    var page = "limit=%d&fields=%s".formatted(limit, FIELDS);
    return cursor == null
        ? page + "&filter=kind=component&orderField=metadata.uid,asc"
        : page + "&cursor=" + URLEncoder.encode(cursor, UTF_8);
  }
}
