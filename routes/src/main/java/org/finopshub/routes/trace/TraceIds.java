package org.finopshub.routes.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.actuate.autoconfigure.tracing.SdkTracerProviderBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ids by chance, but for the first span of a run: its trace has the run's id, 32 hexadecimal
 * digits, and the span the first half of it. So two hubs that share nothing but a drop's name draw
 * one trace.
 */
@Component
final class TraceIds implements IdGenerator, SdkTracerProviderBuilderCustomizer {
  private final IdGenerator byChance = IdGenerator.random();
  private final ThreadLocal<UUID> startingRun = new ThreadLocal<>();

  /** Starts the first span of a run by {@code start}. */
  <T> T ofRun(UUID run, Supplier<T> start) {
    startingRun.set(run);
    try {
      return start.get();
    } finally {
      startingRun.remove();
    }
  }

  /** The first span of a run as every other hub knows it. */
  static SpanContext firstSpan(UUID run) {
    return SpanContext.createFromRemoteParent(
        trace(run), span(run), TraceFlags.getSampled(), TraceState.getDefault());
  }

  @Override
  public String generateTraceId() {
    var run = startingRun.get();
    return run == null ? byChance.generateTraceId() : trace(run);
  }

  @Override
  public String generateSpanId() {
    var run = startingRun.get();
    return run == null ? byChance.generateSpanId() : span(run);
  }

  @Override
  public void customize(SdkTracerProviderBuilder builder) {
    builder.setIdGenerator(this);
  }

  private static String trace(UUID run) {
    return run.toString().replace("-", "");
  }

  private static String span(UUID run) {
    return trace(run).substring(0, 16);
  }
}
