package org.finopshub.routes.settings;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The entities whose drops the group fetches, where their hubs are, and when they may be asked. */
public record PulledEntities(Map<String, Hub> hubs) {
  public PulledEntities {
    hubs = Map.copyOf(hubs);
  }

  /** An entity's hub. */
  public record Hub(URI url, TransferWindow window) {}

  /** Those whose window is open. */
  public List<String> openAt(Instant moment) {
    return hubs.entrySet().stream()
        .filter(hub -> hub.getValue().window().isOpenAt(moment))
        .map(Map.Entry::getKey)
        .toList();
  }

  public URI url(String entityId) {
    return hubs.get(entityId).url();
  }
}
