package fsdestination.standin;

import java.time.Duration;
import java.util.Map;

/**
 * What the stand-in answers.
 *
 * @param body JSON, or what a fault makes of it
 * @param headers beside the content type
 * @param ending how much of it the client gets
 * @param stall how long the connection stays open before a broken answer ends
 */
public record StandInAnswer(
    int status, String body, Map<String, String> headers, Ending ending, Duration stall) {
  /** How an answer ends. */
  enum Ending {
    /** As it should. */
    WHOLE,
    /** The head promises more bytes than the body has; then the connection is closed. */
    BROKEN,
    /** The connection is closed without an answer. */
    NONE
  }

  /** A whole answer. */
  public static StandInAnswer of(int status, String body) {
    return new StandInAnswer(status, body, Map.of(), Ending.WHOLE, Duration.ZERO);
  }

  static StandInAnswer ok(String body) {
    return of(200, body);
  }

  static StandInAnswer error(int status, String code, String message) {
    var body = StandInJson.MAPPER.createObjectNode().put("code", code).put("message", message);
    return of(status, body.toString());
  }

  /** For a request that breaks FullStory's rules. */
  static StandInAnswer invalid(String problem) {
    return error(400, "invalid_request", problem);
  }

  static StandInAnswer none() {
    return new StandInAnswer(0, "", Map.of(), Ending.NONE, Duration.ZERO);
  }

  static StandInAnswer broken(String body, Duration stall) {
    return new StandInAnswer(200, body, Map.of(), Ending.BROKEN, stall);
  }

  /** The same with a header. */
  public StandInAnswer with(String name, String value) {
    return new StandInAnswer(status, body, Map.of(name, value), ending, stall);
  }
}
