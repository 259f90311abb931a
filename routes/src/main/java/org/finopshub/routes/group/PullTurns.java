package org.finopshub.routes.group;

import java.time.Clock;
import java.util.List;
import org.finopshub.group.pull.Pull;
import org.finopshub.group.pull.PullState;
import org.finopshub.routes.settings.PulledEntities;
import org.springframework.stereotype.Component;

/** Whose turn it is to be asked: entities in their window that do not wait after a failure. */
@Component
public final class PullTurns {
  private final PulledEntities entities;
  private final PullState state;
  private final Clock clock;

  PullTurns(PulledEntities entities, PullState state, Clock clock) {
    this.entities = entities;
    this.state = state;
    this.clock = clock;
  }

  public List<Pull> due() {
    return state.claim(entities.openAt(clock.instant()));
  }
}
