package org.finopshub.portal.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.csv.CsvDownload;
import org.finopshub.portal.query.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Answers a cost query over HTTP: parameters in, the side's report asked, JSON or CSV out. */
public final class CostAnswers {
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
      case CSV -> download(request, table);
    };
  }

  private static ResponseEntity<String> download(CostRequest<?, ?> request, CostTable table) {
    var file = "costs-%s-to-%s.csv".formatted(request.from(), request.to());
    return CsvAnswer.headed(file, table.total(), table.asOf())
        .header("X-Complete", Boolean.toString(table.completeness().complete()))
        .body(CsvDownload.write(textColumns(request), figureColumns(request), table.items()));
  }

  private static List<String> textColumns(CostRequest<?, ?> request) {
    var columns = new ArrayList<String>();
    request.groupBy().forEach(dimension -> columns.add(Words.of(dimension)));
    columns.add("currency");
    if (figureColumns(request).contains(CostWords.CONSUMED_QUANTITY)) {
      columns.add("consumed_unit");
    }
    return columns;
  }

  private static List<String> figureColumns(CostRequest<?, ?> request) {
    var columns = new ArrayList<String>();
    request.measures().forEach(measure -> columns.add(Words.of(measure)));
    request.pricingView().ifPresent(view -> columns.add("price_missing"));
    request.convertTo().ifPresent(currency -> columns.add("rate_missing"));
    return columns;
  }
}
