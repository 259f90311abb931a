package org.finopshub.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.finopshub.portal.access.Caller;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.access.Doors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page has around its figures. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
final class PageFrame {
  private static final String GROUP = "/group";

  private final Callers callers;
  private final Doors doors;

  PageFrame(Callers callers, Doors doors) {
    this.callers = callers;
    this.doors = doors;
  }

  @ModelAttribute("formats")
  Formats formats(Locale locale) {
    return new Formats(locale);
  }

  @ModelAttribute("tones")
  Tones tones() {
    return Tones.INSTANCE;
  }

  @ModelAttribute("side")
  Side side(HttpServletRequest request) {
    return path(request).startsWith(GROUP) ? Side.GROUP : Side.LOCAL;
  }

  @ModelAttribute("path")
  String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** Null when nobody logged in. */
  @ModelAttribute("caller")
  String caller() {
    var caller = callers.current();
    return caller.equals(Caller.ANONYMOUS) ? null : caller.name();
  }

  @ModelAttribute("doors")
  Doors doors() {
    return doors;
  }

  @ModelAttribute("english")
  String english(HttpServletRequest request) {
    return in(Locale.ENGLISH, request);
  }

  @ModelAttribute("french")
  String french(HttpServletRequest request) {
    return in(Locale.FRENCH, request);
  }

  /** The same page with the same filters in another language. */
  private static String in(Locale language, HttpServletRequest request) {
    return UriComponentsBuilder.newInstance()
        .query(request.getQueryString())
        .replaceQueryParam(LanguageChoice.PARAMETER, language.getLanguage())
        .build(true)
        .toUriString();
  }
}
