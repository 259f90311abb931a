package org.finopshub.portal.page;

/** In which colour a state is written; the word says the same to whoever sees no colours. */
public final class Tones {
  static final Tones INSTANCE = new Tones();

  private Tones() {}

  /**
   * @param state a constant of the hub's, or its name
   */
  public String of(Object state) {
    return switch (state.toString()) {
      case "COMPLETE",
          "ANSWERED",
          "LOADED",
          "SENT",
          "DONE",
          "ACCEPTED",
          "EXPLAINED",
          "APPROVED",
          "ACKNOWLEDGED" ->
          "good";
      case "PARTIAL", "LATE", "WARNING", "SUPERSEDED", "OPEN" -> "warn";
      case "MISSING", "REJECTED", "FAILED", "ERROR", "CRITICAL", "REFUSED", "DENIED" -> "bad";
      case "HELD", "WAITING", "QUEUED", "SENDING", "RUNNING" -> "wait";
      default -> "";
    };
  }
}
