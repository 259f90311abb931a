package org.finopshub.routes.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.finopshub.contract.slice.DropName;
import org.springframework.stereotype.Component;

/**
 * Draws every run as one trace: a span per route that handled it, in whichever hub. The routes' own
 * traces, one per poll or order, stay as they are, and each span here is linked to its.
 *
 * <p>Source: OpenTelemetry's tracing API; mission O1.
 */
@Component
public final class RunTraces implements RoutePolicyFactory {
  /** Where a run begins, before it has a name. */
  private static final String FIRST_ROUTE = "local-take-usage";

  private static final String STARTED_AT = "run-trace.started-at.";

  private final Tracer tracer;
  private final TraceIds ids;
  private final Clock clock;

  RunTraces(OpenTelemetry telemetry, TraceIds ids, Clock clock) {
    this.tracer = telemetry.getTracer("org.finopshub.run");
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
    return new Handling();
  }

  /** Adds what was done for a run, from then until now, where no exchange was about it alone. */
  public void done(String what, DropName run, Instant since) {
    var span = partOf(run.runId(), what).setStartTimestamp(since).startSpan();
    span.setAttribute("entity", run.entityId());
    span.setAttribute("period", run.period().toString());
    span.setAttribute("run_id", run.runId().toString());
    span.end(clock.instant());
  }

  private SpanBuilder partOf(UUID run, String what) {
    return tracer
        .spanBuilder(what)
        .setParent(Context.root().with(Span.wrap(TraceIds.firstSpan(run))));
  }

  private Span started(String routeId, UUID run, Instant at) {
    if (routeId.equals(FIRST_ROUTE)) {
      var first = tracer.spanBuilder(routeId).setNoParent().setStartTimestamp(at);
      return ids.ofRun(run, first::startSpan);
    }
    return partOf(run, routeId).setStartTimestamp(at).startSpan();
  }

  /** One route's share in a run: known to be one only when the exchange has learned its id. */
  private final class Handling extends RoutePolicySupport {
    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
      exchange.setProperty(STARTED_AT + route.getRouteId(), clock.instant());
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
      var startedAt = (Instant) exchange.removeProperty(STARTED_AT + route.getRouteId());
      var run = exchange.getProperty("run_id", String.class);
      if (startedAt != null && run != null) {
        var span = started(route.getRouteId(), UUID.fromString(run), startedAt);
        say(span, "entity", exchange);
        say(span, "period", exchange);
        say(span, "run_id", exchange);
        span.addLink(Span.current().getSpanContext());
        if (exchange.isFailed() || exchange.getExchangeExtension().isFailureHandled()) {
          span.setStatus(StatusCode.ERROR, reason(exchange));
        }
        span.end(clock.instant());
      }
    }

    private static void say(Span span, String property, Exchange exchange) {
      var value = exchange.getProperty(property, String.class);
      if (value != null) {
        span.setAttribute(property, value);
      }
    }

    private static String reason(Exchange exchange) {
      var cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
      return cause == null ? "" : cause.toString();
    }
  }
}
