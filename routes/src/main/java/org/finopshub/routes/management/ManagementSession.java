package org.finopshub.routes.management;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;

/**
 * Gives the management port a session cookie of its own: browsers do not tell ports apart, so that
 * one name for both would have each log-in end the other.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementSession {
  private static final String SUFFIX = "-management";

  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> ownSessionCookie() {
    return server ->
        server.addInitializers(
            context -> {
              var cookie = context.getSessionCookieConfig();
              cookie.setName(cookie.getName() + SUFFIX);
            });
  }
}
