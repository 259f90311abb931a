package org.finopshub.portal.cost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.csv.CsvDownload;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Answers a cost query over HTTP: parameters in, the side's report asked, JSON or a file out. */
public final class CostAnswers {
  static final String PARQUET = "application/vnd.apache.parquet";

  private CostAnswers() {}

  /**
   * @param words what the side can be asked for
   * @param report the side's report
   */
  public static <D extends Enum<D>, M extends Enum<M>> ResponseEntity<?> answer(
      MultiValueMap<String, String> parameters,
      CostWords<D, M> words,
      Function<CostRequest<D, M>, CostTable> report) {
    var asked = new CostParameters<>(words, parameters);
    var format = asked.format();
    var request = asked.request();
    var table = report.apply(request);
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(table);
      case CSV -> headed(request, table, "csv").body(csv(request, table));
      case PARQUET ->
          headed(request, table, "parquet")
              .contentType(MediaType.parseMediaType(PARQUET))
              .body(parquet(request, table));
    };
  }

  private static ResponseEntity.BodyBuilder headed(
      CostRequest<?, ?> request, CostTable table, String extension) {
    var file = "costs-%s-to-%s.%s".formatted(request.from(), request.to(), extension);
    return CsvAnswer.headed(file, table.items().size(), table.total(), table.asOf())
        .header("X-Complete", Boolean.toString(table.completeness().complete()));
  }

  private static String csv(CostRequest<?, ?> request, CostTable table) {
    var columns = new CostColumns(request);
    return CsvDownload.write(columns.texts(), columns.figures(), table.items());
  }

  private static byte[] parquet(CostRequest<?, ?> request, CostTable table) {
    var file = new ByteArrayOutputStream();
    try {
      new CostColumns(request).parquet().write(table.items(), file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }
}
