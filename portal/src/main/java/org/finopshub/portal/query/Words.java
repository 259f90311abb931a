package org.finopshub.portal.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words a closed list of choices goes by in a request. */
public final class Words {
  private Words() {}

  /** One word per constant, in the order of the constants. */
  public static <E extends Enum<E>> Map<String, E> of(Class<E> choices) {
    var words = new LinkedHashMap<String, E>();
    for (var choice : choices.getEnumConstants()) {
      words.put(of(choice), choice);
    }
    return words;
  }

  /** One word per constant, written as answers write it, in the order of the constants. */
  public static <E extends Enum<E>> Map<String, E> asAnswered(Class<E> choices) {
    var words = new LinkedHashMap<String, E>();
    for (var choice : choices.getEnumConstants()) {
      words.put(choice.name(), choice);
    }
    return words;
  }

  /** The word of one constant: its name in lower case. */
  public static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
