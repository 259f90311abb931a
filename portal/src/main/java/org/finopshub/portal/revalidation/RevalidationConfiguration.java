package org.finopshub.portal.revalidation;

import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Has every request pass {@link EntityTags}, and then the {@link KeptAnswers}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerSettings.class)
class RevalidationConfiguration implements WebMvcConfigurer {
  private final EntityTags tags;

  RevalidationConfiguration(EntityTags tags) {
    this.tags = tags;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(tags);
  }

  @Bean
  static WebMvcRegistrations keptAnswers(EntityTags tags, AnswerSettings settings) {
    var answers = new KeptAnswers(settings.keptRows());
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new KeptAnswersAdapter(tags, answers);
      }
    };
  }
}
