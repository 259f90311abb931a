package org.finopshub.portal.revalidation;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every request pass {@link EntityTags}. */
@Configuration(proxyBeanMethods = false)
class RevalidationConfiguration implements WebMvcConfigurer {
  private final EntityTags tags;

  RevalidationConfiguration(EntityTags tags) {
    this.tags = tags;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(tags);
  }
}
