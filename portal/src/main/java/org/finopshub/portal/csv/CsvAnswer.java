package org.finopshub.portal.csv;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer as a download, with what JSON says beside the items in its headers. */
public final class CsvAnswer {
  /** The header that says how many rows the file holds. */
  public static final String ROWS = "X-Row-Count";

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private CsvAnswer() {}

  /** A list: the text columns first, then the figures. */
  public static ResponseEntity<String> of(
      String file,
      List<String> texts,
      List<String> figures,
      List<Map<String, Object>> items,
      long total,
      Instant asOf) {
    return headed(file, items.size(), total, asOf).body(CsvDownload.write(texts, figures, items));
  }

  /** Everything but the body, for whoever has more to say in the headers. */
  public static ResponseEntity.BodyBuilder headed(String file, int rows, long total, Instant asOf) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file).build().toString())
        .header(ROWS, Integer.toString(rows))
        .header("X-Total-Count", Long.toString(total))
        .header("X-As-Of", String.valueOf(asOf));
  }
}
