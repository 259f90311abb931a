package org.finopshub.group.currency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.finopshub.contract.format.Sha256;

/** The rate files of a directory: the central bank's history, and lists of the group's own. */
final class RateFiles {
  private final RateSource source;

  RateFiles(RateSource source) {
    this.source = source;
  }

  /**
   * One rate per month and currency. A list of the group's own goes before the central bank.
   *
   * @throws InvalidRatesException listing every problem with file and line
   */
  List<ExchangeRate> read() throws IOException {
    var problems = new ArrayList<String>();
    var rates = new LinkedHashMap<String, ExchangeRate>();
    for (var file : files()) {
      if (!isHistory(file)) {
        for (var rate : RateList.read(file, source.groupCurrency(), problems)) {
          requireFirst(rates.putIfAbsent(key(rate), rate), rate, problems);
        }
      }
    }
    for (var file : files()) {
      if (isHistory(file)) {
        EcbHistory.read(file, source, problems).forEach(rate -> rates.putIfAbsent(key(rate), rate));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRatesException(problems);
    }
    return List.copyOf(rates.values());
  }

  /** Lower-case hex SHA-256 over names, bytes and settings: equal means equal rates. */
  String contentSha256() throws IOException {
    var digest = Sha256.digest();
    digest.update((source.groupCurrency() + " " + source.method().code() + "\n").getBytes(UTF_8));
    for (var file : files()) {
      digest.update((file.getFileName() + "\n").getBytes(UTF_8));
      digest.update(Sha256.digest().digest(Files.readAllBytes(file)));
    }
    return Sha256.hex(digest.digest());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(source.directory())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(source.directory())) {
      return files.filter(file -> file.getFileName().toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static boolean isHistory(Path file) {
    return file.getFileName().toString().equals(EcbHistory.FILE);
  }

  private static void requireFirst(ExchangeRate other, ExchangeRate rate, List<String> problems) {
    if (other != null) {
      problems.add(
          "%s: %s has a rate twice, the other is in %s"
              .formatted(rate.source(), key(rate), other.source()));
    }
  }

  private static String key(ExchangeRate rate) {
    return rate.currency() + " in " + rate.period();
  }
}
