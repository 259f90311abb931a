package org.finopshub.portal.group;

import org.finopshub.group.pace.ReadersFirst;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Has imports know of every request to the group's API and pages that is let in. */
@Configuration(proxyBeanMethods = false)
@Profile("group")
class ReadersFirstConfiguration {
  @Bean
  static FilterRegistrationBean<AnsweringFilter> answeringFilter(ReadersFirst readers) {
    var filter = new FilterRegistrationBean<>(new AnsweringFilter(readers));
    filter.addUrlPatterns("/group/*");
    filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
    return filter;
  }
}
