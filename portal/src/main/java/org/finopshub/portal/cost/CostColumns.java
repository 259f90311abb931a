package org.finopshub.portal.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.finopshub.contract.format.ParquetTable;
import org.finopshub.contract.format.ParquetTable.TableColumn;
import org.finopshub.contract.format.ParquetTable.Type;
import org.finopshub.portal.query.Words;

/** The columns of a downloaded cost answer, in the order of its items. */
final class CostColumns {
  private final CostRequest<?, ?> request;

  CostColumns(CostRequest<?, ?> request) {
    this.request = request;
  }

  List<String> texts() {
    var columns = new ArrayList<String>();
    request.groupBy().forEach(dimension -> columns.add(Words.of(dimension)));
    columns.add("currency");
    if (decimals().contains(CostWords.CONSUMED_QUANTITY)) {
      columns.add("consumed_unit");
    }
    return columns;
  }

  /** Decimals, then what says why one is not there. */
  List<String> figures() {
    return Stream.concat(decimals().stream(), flags().stream()).toList();
  }

  ParquetTable parquet() {
    var columns = new ArrayList<TableColumn>();
    texts().forEach(name -> columns.add(new TableColumn(name, Type.TEXT)));
    decimals().forEach(name -> columns.add(new TableColumn(name, decimal())));
    flags().forEach(name -> columns.add(new TableColumn(name, Type.FLAG)));
    return new ParquetTable(columns);
  }

  /** A product of two decimals of 18 digits has more of them than the type takes: it stays text. */
  private Type decimal() {
    return flags().isEmpty() ? Type.DECIMAL : Type.TEXT;
  }

  private List<String> decimals() {
    return request.measures().stream().map(Words::of).toList();
  }

  private List<String> flags() {
    return Stream.concat(
            request.pricingView().stream().map(view -> "price_missing"),
            request.convertTo().stream().map(currency -> "rate_missing"))
        .toList();
  }
}
