package org.finopshub.routes.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.local.allocation.AllocationRules;
import org.finopshub.local.allocation.AllocationRules.By;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How each domain's shared pool is split: {@code hub.local.allocation.domains.<domain>}.
 *
 * @param domains a domain that is absent goes by direct effective cost
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.allocation", ignoreUnknownFields = false)
record AllocationSettings(@DefaultValue Map<String, @Valid Split> domains) {

  AllocationRules rules() {
    var byDomain = new TreeMap<String, AllocationRules.Rule>();
    domains.forEach((domain, split) -> byDomain.put(domain, split.rule()));
    return new AllocationRules(byDomain);
  }

  /** How one pool is split; weights go with {@code by: weights} only. */
  record Split(
      @NotNull(message = "one of direct-effective-cost, weights, even") By by,
      @DefaultValue Map<String, BigDecimal> weights) {

    @AssertTrue(message = "weights per application if, and only if, it goes by weights")
    boolean isWeightedAsItSays() {
      return (by == By.WEIGHTS) == !weights.isEmpty();
    }

    AllocationRules.Rule rule() {
      return new AllocationRules.Rule(by, weights);
    }
  }
}
