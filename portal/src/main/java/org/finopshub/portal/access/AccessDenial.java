package org.finopshub.portal.access;

import java.util.Set;
import org.springframework.security.authorization.AuthorizationDecision;

/** A decision against a caller, with what they would need. */
final class AccessDenial extends AuthorizationDecision {
  private final String code;
  private final String detail;

  private AccessDenial(String code, String detail) {
    super(false);
    this.code = code;
    this.detail = detail;
  }

  static AccessDenial nothingThere() {
    return new AccessDenial("not-permitted", "nobody may do this here");
  }

  static AccessDenial roleMissing(Set<Role> roles) {
    return new AccessDenial(
        "role-missing",
        "this takes one of the roles "
            + String.join(", ", roles.stream().map(Role::word).sorted().toList()));
  }

  static AccessDenial noEntity(String needed) {
    return new AccessDenial("entity-missing", "this takes membership of " + needed);
  }

  String code() {
    return code;
  }

  String detail() {
    return detail;
  }
}
