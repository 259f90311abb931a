package org.finopshub.portal.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.finopshub.portal.access.Doors;

/** Which hub a page belongs to, and where its menu leads. */
enum Side {
  GROUP(
      new Chapter("costs", "overview", "explore", "compare", "variance", "anomalies"),
      new Chapter(
          "data", "completeness", "months", "runs", "restatements", "referential", "conformity"),
      new Chapter("watch", "alerts", "audit")),
  LOCAL(
      new Chapter("costs", "overview", "domains", "applications"),
      new Chapter("data", "runs", "exports", "conformity", "prices"),
      new Chapter("watch", "audit"));

  private final List<Chapter> menu;

  Side(Chapter... menu) {
    this.menu = List.of(menu);
  }

  /** The word in addresses and messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What of the menu leads through an open door; a chapter without one is left out. */
  public List<Chapter> menu(Doors doors) {
    return menu.stream()
        .map(chapter -> chapter.leading(name -> doors.open("/" + word() + "/" + name)))
        .filter(chapter -> !chapter.pages().isEmpty())
        .toList();
  }

  /** Pages that belong together, by the last word of their addresses. */
  record Chapter(String word, List<String> pages) {
    Chapter(String word, String... pages) {
      this(word, List.of(pages));
    }

    private Chapter leading(Predicate<String> open) {
      return new Chapter(word, pages.stream().filter(open).toList());
    }
  }
}
