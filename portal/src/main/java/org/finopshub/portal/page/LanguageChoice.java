package org.finopshub.portal.page;

import java.util.Locale;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Takes {@code ?lang=fr} as the reader's choice; a language no page has is no choice. */
final class LanguageChoice extends LocaleChangeInterceptor {
  static final String PARAMETER = "lang";

  LanguageChoice() {
    setParamName(PARAMETER);
  }

  /** Null forgets the choice, so that the browser's language counts again. */
  @Override
  protected Locale parseLocaleValue(String asked) {
    return PageConfiguration.LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(asked))
        .findFirst()
        .orElse(null);
  }
}
