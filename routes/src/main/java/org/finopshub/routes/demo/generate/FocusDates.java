package org.finopshub.routes.demo.generate;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The ways bills in the wild write a moment. */
enum FocusDates {
  ISO("yyyy-MM-dd'T'HH:mm:ss'Z'"),
  SPACED("yyyy-MM-dd HH:mm:ss");

  private final DateTimeFormatter format;

  FocusDates(String pattern) {
    this.format = DateTimeFormatter.ofPattern(pattern);
  }

  String write(LocalDateTime utc) {
    return format.format(utc);
  }
}
