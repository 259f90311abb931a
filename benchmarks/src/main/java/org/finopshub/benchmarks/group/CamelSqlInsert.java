package org.finopshub.benchmarks.group;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Way;

/** The batch producer of camel-sql, in one transaction. */
final class CamelSqlInsert implements Way {
  private static final String ENDPOINT =
      "sql:classpath:org/finopshub/benchmarks/group/insert-charge.sql?batch=true&dataSource=#ledger";

  private final RowImport slice;
  private final ProducerTemplate producer;

  CamelSqlInsert(RowImport slice) {
    this.slice = slice;
    CamelContext camel = new DefaultCamelContext();
    camel.getRegistry().bind("ledger", slice.ledger().hub().getBean(DataSource.class));
    camel.start();
    this.producer = camel.createProducerTemplate();
  }

  @Override
  public Sample run() throws Exception {
    return slice.run(() -> slice.ledger().inTransaction(this::insert));
  }

  private void insert() throws IOException {
    var batch = new ArrayList<Map<String, String>>(RowImport.BATCH);
    try (var rows = CsvReader.builder().ofNamedCsvRecord(slice.csv())) {
      for (var row : rows) {
        batch.add(row.getFieldsAsMap());
        if (batch.size() == RowImport.BATCH) {
          send(batch);
        }
      }
    }
    send(batch);
  }

  private void send(List<Map<String, String>> batch) {
    if (!batch.isEmpty()) {
      producer.sendBody(ENDPOINT, batch);
      batch.clear();
    }
  }
}
