package org.finopshub.group.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import org.finopshub.contract.json.ExactJson;
import org.springframework.stereotype.Component;

/** Versions of the referential that were published but not yet handed to their entities. */
@Component
public class ReferentialOutbox {
  private final Outbox outbox;

  ReferentialOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Hands one version to one entity. */
  @FunctionalInterface
  public interface Delivery {
    void deliver(String entityId, int version) throws IOException;
  }

  /** Owes an entity a version; joins the caller's transaction. */
  public void owe(String entityId, int version) {
    outbox.add(Outbox.Topic.REFERENTIAL, new Owed(entityId, version));
  }

  /**
   * Hands over what is due, oldest first; what fails stays for the next call.
   *
   * @return how many were delivered
   */
  public int deliver(Delivery delivery) {
    return outbox.deliver(
        Outbox.Topic.REFERENTIAL,
        payload -> {
          var owed = ExactJson.read(payload, Owed.class);
          delivery.deliver(owed.entityId(), owed.version());
        });
  }

  private record Owed(@JsonProperty("entity_id") String entityId, int version) {}
}
