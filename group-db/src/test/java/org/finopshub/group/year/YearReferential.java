package org.finopshub.group.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The group's referential files over a scripted year, edited as a steward would edit them. */
final class YearReferential {
  private static final String PRODUCTS = "products.csv";
  private static final String PRICES = "prices.csv";
  private final Path directory;
  private final TreeMap<String, List<String>> files = new TreeMap<>();

  YearReferential(Path directory) {
    this.directory = directory;
    files.put(
        "domains.csv",
        lines("domain_id,label,retired_on", "compute,Compute,", "storage,Storage,", "ai,AI,"));
    files.put(
        PRODUCTS,
        lines(
            "product_id,label,family,domain_id,unit,kind,retired_on",
            "vm,Virtual machine,vm,compute,Hours,direct,",
            "gpu,Graphics card,vm,compute,Hours,direct,",
            "disk,Disk,disk,storage,GB-Months,direct,",
            "tape,Tape,disk,storage,GB-Months,direct,",
            "unmapped-compute,Unmapped,none,compute,Units,direct,",
            "unmapped-storage,Unmapped,none,storage,Units,direct,",
            "unmapped-ai,Unmapped,none,ai,Units,direct,"));
    files.put(
        "application_mapping.csv",
        lines(
            "entity_id,match,local_application_id,application_id,priority,valid_from,valid_to",
            "*,prefix,app-,$0,0,,"));
    files.put(
        "pricing_views.csv",
        lines("pricing_view,label,currency,valid_from,valid_to", "group-2026,Group 2026,USD,,"));
    files.put(
        PRICES,
        lines(
            "pricing_view,product_id,basis,unit_price,valid_from,valid_to",
            "group-2026,vm,unit-price,0.05,2026-01-01,2026-06-30",
            "group-2026,vm,unit-price,0.06,2026-07-01,",
            "group-2026,gpu,as-billed,,,",
            "group-2026,disk,as-billed,,,",
            "group-2026,tape,as-billed,,,",
            "group-2026,unmapped-compute,as-billed,,,",
            "group-2026,unmapped-storage,as-billed,,,",
            "group-2026,unmapped-ai,as-billed,,,"));
    files.put("units.csv", lines("alias,unit,factor"));
    write();
  }

  void retireTape() {
    change(
        PRODUCTS,
        "tape,Tape,disk,storage,GB-Months,direct,",
        "tape,Tape,disk,storage,GB-Months,direct,2026-06-01");
  }

  void moveGraphicsCardsToAi() {
    change(
        PRODUCTS,
        "gpu,Graphics card,vm,compute,Hours,direct,",
        "gpu,Graphics card,vm,ai,Hours,direct,");
  }

  /** Looks back: months since July are worth more than was said. */
  void raiseThePriceOfMachinesSinceJuly() {
    change(
        PRICES,
        "group-2026,vm,unit-price,0.06,2026-07-01,",
        "group-2026,vm,unit-price,0.07,2026-07-01,");
  }

  private void change(String file, String before, String after) {
    var rows = files.get(file);
    rows.set(rows.indexOf(before), after);
    write();
  }

  private void write() {
    try {
      Files.createDirectories(directory);
      for (var file : files.entrySet()) {
        Files.write(directory.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String... lines) {
    return new ArrayList<>(List.of(lines));
  }
}
