package org.finopshub.portal.page;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The words of the pages, and in which language a reader gets them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
  static final String MESSAGES = "org/finopshub/portal/page/messages";

  /** The first is for readers whose browser asks for none of them. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  @Bean
  MessageSource messageSource() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename(MESSAGES);
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(LANGUAGES.get(0));
    return messages;
  }

  /** The language chosen on a page, kept in a cookie; before that, the browser's. */
  @Bean
  LocaleResolver localeResolver() {
    var browser = new AcceptHeaderLocaleResolver();
    browser.setSupportedLocales(LANGUAGES);
    browser.setDefaultLocale(LANGUAGES.get(0));
    var chosen = new CookieLocaleResolver("language");
    chosen.setDefaultLocaleFunction(browser::resolveLocale);
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Lax");
    return chosen;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors
        .addInterceptor(new LanguageChoice())
        .addPathPatterns("/group/**", "/local/**")
        .excludePathPatterns("/group/v1/**", "/local/v1/**");
  }
}
