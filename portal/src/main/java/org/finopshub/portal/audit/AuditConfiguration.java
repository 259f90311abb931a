package org.finopshub.portal.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every request to a hub's API and pages pass the audit, wherever there is a portal. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration implements WebMvcConfigurer {
  private static final String[] AUDITED = {"/group/*", "/local/*"};
  private static final String[] SIDES = {"/group/**", "/local/**"};

  private final AnnouncedChanges announcedChanges;
  private final ShownRows shownRows;

  AuditConfiguration(AnnouncedChanges announcedChanges, ShownRows shownRows) {
    this.announcedChanges = announcedChanges;
    this.shownRows = shownRows;
  }

  @Bean
  AuditFilter auditFilter(AuditTrail trail, ObjectMapper json) {
    return new AuditFilter(trail, json);
  }

  /**
   * Outside of security, so that whom it denies is written down too. The filter itself is made at
   * the first request: while the web server starts, nobody would say well that the database is not
   * reachable.
   */
  @Bean
  static DelegatingFilterProxyRegistrationBean auditFilterRegistration() {
    var filter = new DelegatingFilterProxyRegistrationBean("auditFilter");
    filter.addUrlPatterns(AUDITED);
    filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return filter;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(announcedChanges).addPathPatterns(SIDES);
    registry.addInterceptor(shownRows).addPathPatterns(SIDES);
  }
}
