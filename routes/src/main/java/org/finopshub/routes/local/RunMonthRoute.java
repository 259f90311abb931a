package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.allocation.IndirectAllocation;
import org.finopshub.local.conformity.LocalConformity;
import org.finopshub.local.pricing.Valuation;
import org.finopshub.local.quantity.DirectQuantities;
import org.finopshub.local.refresh.ViewRefresh;
import org.finopshub.local.rollup.Rollups;
import org.finopshub.local.run.BatchRuns;
import org.finopshub.local.run.Conservation;
import org.springframework.stereotype.Component;

/**
 * Computes a month: quantities first, then their value, then the proof, then what is shown, then
 * how it conforms.
 */
@Component
final class RunMonthRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:local-run-month")
        .routeId("local-run-month")
        .routeDescription("Computes a month: quantities, value, proof, rollups, views")
        .routeConfigurationId("run-errors")
        .bean(BatchRuns.class, "start(${body.period}, ${body.trigger}, ${body.onlyIfChanged})")
        .filter(simple("${body.isPresent}"))
        .setBody(simple("${body.get}"))
        .setProperty("run_id", simple("${body.runId}"))
        .bean(MonthLineage.class, "runStarted")
        .bean(DirectQuantities.class)
        .id("compute-direct-quantities")
        .bean(IndirectAllocation.class)
        .id("allocate-indirect")
        .bean(Valuation.class)
        .id("value-quantities")
        .bean(Conservation.class)
        .id("prove-conservation")
        .bean(Rollups.class)
        .id("rebuild-rollups")
        .bean(ViewRefresh.class)
        .id("refresh-views")
        .bean(LocalConformity.class, "check")
        .id("check-conformity")
        .bean(BatchRuns.class, "finish")
        .id("finish-run")
        .bean(MonthLineage.class, "runDone")
        .to("direct:local-export-slice")
        .end();
  }
}
