package org.finopshub.group.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.finopshub.contract.referential.BundleName;
import org.finopshub.group.outbox.OutboxWriter;
import org.finopshub.group.outbox.ReferentialOutbox;
import org.springframework.stereotype.Component;

/** Puts published bundles into the entities' outboxes, the signature before what it signs. */
@Component
public class BundleDelivery {
  private final ReferentialOutbox outbox;
  private final Bundles bundles;

  BundleDelivery(ReferentialOutbox outbox, Bundles bundles) {
    this.outbox = outbox;
    this.bundles = bundles;
  }

  /**
   * Delivers what is due.
   *
   * @return how many bundles were written
   */
  public int deliver(OutboxWriter writer) {
    return outbox.deliver(
        (entityId, version) -> {
          var name = new BundleName(version);
          var bundle = bundles.get(version);
          writer.write(entityId, name.signatureFile(), bundle.signature().getBytes(US_ASCII));
          writer.write(entityId, name.zipFile(), bundle.zip());
        });
  }
}
