package org.finopshub.routes.group;

import org.finopshub.group.referential.ReferentialStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the referential before any route starts, so that a broken one keeps the hub down. */
@Component
final class ReferentialAtStart implements SmartInitializingSingleton {
  private final ReferentialStore referential;

  ReferentialAtStart(ReferentialStore referential) {
    this.referential = referential;
  }

  @Override
  public void afterSingletonsInstantiated() {
    referential.load();
  }
}
