package org.finopshub.portal.access;

import java.util.Set;
import org.finopshub.group.access.EntityScope;

/**
 * Who asks: a person who logged in, or a program with a token.
 *
 * @param subject what the identity provider knows them by; never another's
 * @param name how they are called, which is what decisions are signed with
 * @param client the application the token was issued to
 * @param scope whose figures they may see
 */
public record Caller(
    String subject, String name, String client, Set<Role> roles, EntityScope scope) {

  /** Somebody who said nothing, or nothing that could be verified. */
  public static final Caller ANONYMOUS =
      new Caller("anonymous", "anonymous", "none", Set.of(), EntityScope.NONE);

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
