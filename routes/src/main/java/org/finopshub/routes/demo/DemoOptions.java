package org.finopshub.routes.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.finopshub.routes.demo.generate.GenerationPlan;

/**
 * What the demo is asked to do.
 *
 * @param home its data directory
 * @param config holds {@code referential/}, {@code usage/} and {@code fx/}
 * @param portOffset added to every port
 * @param bill a FOCUS file to use; empty generates usage after the plan
 * @param plan what usage to generate without a bill
 */
public record DemoOptions(
    Path home, Path config, int portOffset, Optional<Path> bill, GenerationPlan plan) {

  Path referential() {
    return config.resolve("referential").toAbsolutePath();
  }

  Path exchangeRates() {
    return config.resolve("fx").toAbsolutePath();
  }

  Path productMap() {
    return config.resolve("usage").resolve("focus-products.csv").toAbsolutePath();
  }
}
