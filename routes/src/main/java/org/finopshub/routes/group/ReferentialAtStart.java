package org.finopshub.routes.group;

import org.finopshub.group.publication.ReferentialPublication;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Publishes the referential before any route starts, so that a broken one keeps the hub down. */
@Component
@ConditionalOnProperty(name = "hub.group.background", matchIfMissing = true)
final class ReferentialAtStart implements SmartInitializingSingleton {
  private final ReferentialPublication referential;

  ReferentialAtStart(ReferentialPublication referential) {
    this.referential = referential;
  }

  @Override
  public void afterSingletonsInstantiated() {
    referential.publish();
  }
}
