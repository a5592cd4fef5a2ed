package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions that take no more events; all others do. */
public final class StandInSessions {
  private static final String FULL = "session_page_limit_exceeded";
  private static final String GONE = "resource_not_found";

  private final Map<String, String> codes = new ConcurrentHashMap<>();

  StandInSessions() {}

  /** From now on the session is at its limit of pages. */
  public void fill(String id) {
    codes.put(id, FULL);
  }

  /** From now on there is no such session. */
  public void forget(String id) {
    codes.put(id, GONE);
  }

  /** The code of the error with which an event of V2 is rejected; empty for one that is not. */
  String code(JsonNode event) {
    return codes.getOrDefault(event.at("/session/id").asText(""), "");
  }

  static String message(String code) {
    return code.equals(FULL)
        ? "session has exceeded its page limit"
        : "Requested resource does not exist";
  }

  static StandInAnswer answer(String code) {
    return StandInAnswer.error(code.equals(FULL) ? 400 : 404, code, message(code));
  }
}
