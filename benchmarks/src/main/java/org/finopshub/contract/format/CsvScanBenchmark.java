package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.Term.Judgement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a row of CSV costs on its way into columns, step by step; nanoseconds a row. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CsvScanBenchmark {
  private static final int ROWS = 10_000;
  private static final int COLUMNS = Charge.COLUMNS.size();

  private final byte[] file = (String.join(",", Charge.COLUMNS) + "\n" + rows()).getBytes(UTF_8);
  private final List<? extends Column> columns =
      Charge.COLUMNS.stream().map(name -> isDecimal(name) ? new DecimalColumn() : texts()).toList();

  /** Finding the fields. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int scan() throws IOException {
    var scanner = new CsvScanner(new ByteArrayInputStream(file), COLUMNS);
    int fields = 0;
    while (scanner.next()) {
      fields += scanner.fields();
    }
    return fields;
  }

  /** Finding the fields and taking their values: text look-up, decimals. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int read() throws IOException {
    int rows = 0;
    try (var reader = new CsvChargeReader(new ByteArrayInputStream(file), columns)) {
      while (reader.next()) {
        rows++;
      }
    }
    return rows;
  }

  /** The digest of the bytes. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public byte[] digest() {
    MessageDigest digest = Sha256.digest();
    return digest.digest(file);
  }

  private static String rows() {
    return IntStream.range(0, ROWS)
        .mapToObj(
            i ->
                "atlas,2026-05-01,app-atlas-%06d,domain-%02d,product-%03d,direct,usage,%d.%06d,Hours,%d.%010d,%d.%08d,USD,list-2026,0f8fad5b-d9cb-469f-a165-70867728950e%n"
                    .formatted(
                        i / 50, i % 20, i % 500, i % 97, i * 31 % 999_983, i % 89, i, i % 83, i))
        .collect(Collectors.joining());
  }

  private static boolean isDecimal(String column) {
    return column.endsWith("_cost") || column.endsWith("_quantity");
  }

  private static TextColumn<String> texts() {
    return new TextColumn<>(ROWS, Judgement::good);
  }
}
