package org.finopshub.routes.management;

import java.util.Set;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.access.Role;
import org.jolokia.server.core.restrictor.policy.PolicyRestrictor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What Hawtio may do: look, as {@code jolokia-policy.xml} says; and, for whoever administers the
 * hub, stop a route of this very hub and start it again.
 */
@Component
public final class ConsolePolicy extends PolicyRestrictor {
  private static final Logger LOG = LoggerFactory.getLogger(ConsolePolicy.class);
  private static final Set<String> CHANGES = Set.of("start()", "stop()");

  private final Callers callers;
  private final CamelContext camel;

  ConsolePolicy(Callers callers, CamelContext camel) {
    super(ConsolePolicy.class.getResourceAsStream("jolokia-policy.xml"));
    this.callers = callers;
    this.camel = camel;
  }

  @Override
  public boolean isOperationAllowed(ObjectName of, String operation) {
    if (!super.isOperationAllowed(of, operation)) {
      return false;
    }
    return !CHANGES.contains(operation) || isAdministered(of, operation);
  }

  /** Hubs that share a JVM share its MBeans. */
  private boolean isAdministered(ObjectName route, String operation) {
    var caller = callers.current();
    var allowed =
        caller.has(Role.OPS_ADMIN) && camel.getName().equals(route.getKeyProperty("context"));
    LOG.info(
        "{} of {} by {}: {}",
        operation,
        route.getKeyProperty("name"),
        caller.name(),
        allowed ? "let through" : "refused");
    return allowed;
  }
}
