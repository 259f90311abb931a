package org.finopshub.routes.watch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** What the hubs of this JVM log while it is open, written as a hub writes it: one JSON a line. */
public final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Logger HUBS = (Logger) LoggerFactory.getLogger("org.finopshub");

  private final StructuredLogEncoder encoder = new StructuredLogEncoder();
  private final List<String> written = new CopyOnWriteArrayList<>();

  private CapturedLog() {
    setContext(HUBS.getLoggerContext());
    encoder.setContext(getContext());
    encoder.setFormat("ecs");
    encoder.setCharset(StandardCharsets.UTF_8);
  }

  public static CapturedLog open() {
    var log = new CapturedLog();
    log.encoder.start();
    log.start();
    HUBS.addAppender(log);
    return log;
  }

  /** One line, by what tells which run it is of; null where it does not say. */
  public record Line(
      String entity,
      String period,
      String runId,
      String domain,
      String route,
      String traceId,
      String message) {}

  /** The lines that say they are of a run of this month. */
  public List<Line> ofRun(String entityId, String period) {
    return lines().stream()
        .filter(line -> entityId.equals(line.entity()) && period.equals(line.period()))
        .filter(line -> line.runId() != null)
        .toList();
  }

  /** The lines that name the run in what they say. */
  public List<Line> naming(String runId) {
    return lines().stream().filter(line -> line.message().contains(runId)).toList();
  }

  /** Everything, as it was written. */
  public String text() {
    return String.join("", written);
  }

  private List<Line> lines() {
    return written.stream().map(CapturedLog::line).toList();
  }

  private static Line line(String written) {
    try {
      var json = new ObjectMapper().readTree(written);
      return new Line(
          json.path("entity").textValue(),
          json.path("period").textValue(),
          json.path("run_id").textValue(),
          json.path("domain").textValue(),
          json.path("camel").path("routeId").textValue(),
          json.path("traceId").textValue(),
          json.path("message").textValue());
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException(written, malformed);
    }
  }

  @Override
  protected void append(ILoggingEvent event) {
    written.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    HUBS.detachAppender(this);
    stop();
  }
}
