package org.finopshub.portal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a request was asked with, bounded and without anything that looks like a secret. */
final class AskedParameters {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 300;
  private static final int MOST = 50;
  private static final String CUT = "...";
  private static final String WITHHELD = "withheld";
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i)token|secret|passw|credential|authorization|assertion|api.?key|csrf");

  /** A signed token, whatever parameter or path it was put into. */
  private static final Pattern SECRET_VALUE =
      Pattern.compile("eyJ[\\w-]{5,}\\.[\\w-]+|[Bb]earer\\s+\\S{8}");

  private final Map<String, Object> all = new TreeMap<>();

  /**
   * @param parameters a list stands for a parameter given several times
   */
  AskedParameters add(Map<String, ?> parameters) {
    all.putAll(parameters);
    return this;
  }

  /** One JSON object, its names in order. */
  String json() {
    var kept = new LinkedHashMap<String, Object>();
    all.entrySet().stream()
        .limit(MOST)
        .forEach(one -> kept.put(shown(one.getKey()), shown(one.getKey(), one.getValue())));
    if (all.size() > MOST) {
      kept.put(CUT, "%d more".formatted(all.size() - MOST));
    }
    try {
      return JSON.writeValueAsString(kept);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A text as it may be stored: cut, and withheld when it holds a token. */
  static String shown(String text) {
    if (SECRET_VALUE.matcher(text).find()) {
      return WITHHELD;
    }
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT;
  }

  private static Object shown(String name, Object value) {
    if (SECRET_NAME.matcher(name).find()) {
      return WITHHELD;
    }
    return value instanceof List<?> several
        ? several.stream().limit(MOST).map(one -> shown(String.valueOf(one))).toList()
        : shown(String.valueOf(value));
  }
}
