package org.finopshub.portal.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oauth2Login;

import java.util.List;
import java.util.stream.Stream;
import org.finopshub.portal.access.Role;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The session of somebody who logged in on a page; the policy still decides what it opens. */
public final class LoggedIn {
  private LoggedIn() {}

  /** Somebody who may do everything everywhere. */
  public static RequestPostProcessor asAda() {
    return as("ada", "/group", Role.values());
  }

  public static RequestPostProcessor as(String name, String group, Role... roles) {
    return oauth2Login()
        .attributes(
            claims -> {
              claims.put("sub", "id-of-" + name);
              claims.put("preferred_username", name);
              claims.put("groups", List.of(group));
              claims.put("roles", Stream.of(roles).map(Role::word).toList());
            });
  }
}
