package org.finopshub.routes.lineage;

import io.openlineage.client.OpenLineage.RunEvent.EventType;
import java.time.Clock;
import java.time.Instant;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What becomes of a piece of work, for whoever draws lineage; nobody hears it where {@code
 * hub.lineage} is not set. Work never waits for it and never fails by it.
 *
 * <p>Source: OpenLineage 2; mission O1.
 */
@Component
public final class Lineage {
  private final ProducerTemplate routes;
  private final ObjectProvider<RunEvents> events;
  private final Clock clock;

  Lineage(ProducerTemplate routes, ObjectProvider<RunEvents> events, Clock clock) {
    this.routes = routes;
    this.events = events;
    this.clock = clock;
  }

  public void started(Work work) {
    started(work, clock.instant());
  }

  public void started(Work work, Instant at) {
    tell(work, EventType.START, at, null);
  }

  public void completed(Work work) {
    tell(work, EventType.COMPLETE, clock.instant(), null);
  }

  /** It stopped before it wrote anything, and may be taken up again. */
  public void stopped(Work work, String reason) {
    tell(work, EventType.ABORT, clock.instant(), reason);
  }

  public void failed(Work work, String reason) {
    tell(work, EventType.FAIL, clock.instant(), reason);
  }

  private void tell(Work work, EventType type, Instant at, String reason) {
    events.ifAvailable(
        words -> routes.sendBody(TellLineageRoute.QUEUE, words.event(work, type, at, reason)));
  }
}
