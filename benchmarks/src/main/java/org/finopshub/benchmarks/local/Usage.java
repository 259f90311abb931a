package org.finopshub.benchmarks.local;

import java.util.Map;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.measure.Comparison;

/** From a FOCUS bill to monthly quantities: the hub against PostgreSQL alone. */
public final class Usage {
  private Usage() {}

  public static Comparison focus(Scene scene) throws Exception {
    var bill = scene.directory().resolve("bills/cumulus-" + Mart.PERIOD + ".csv");
    FocusBill.write(bill, Mart.PERIOD, scene.sizes().usageLines(), scene.sizes().seed());
    var mart = Mart.start(scene.server().create("benchmark_mart"), scene.directory(), Map.of());
    return new Comparison(new TakenBill(mart), new RawBill(mart, bill), mart);
  }
}
