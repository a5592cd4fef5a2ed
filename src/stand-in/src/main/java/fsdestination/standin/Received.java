package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fsdestination.Nullable;
import java.util.Locale;
import java.util.Map;

/**
 * A request that the stand-in got.
 *
 * @param path with its query, escaped as it came
 * @param protocol {@code HTTP/1.1} or {@code HTTP/2.0}
 * @param headers by their names in lower case, the first of each
 */
public record Received(
    String method, String path, String protocol, Map<String, String> headers, String body) {
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** The body as JSON; missing where it is none. */
  public JsonNode json() {
    return body.isEmpty() ? MissingNode.getInstance() : StandInJson.read(body);
  }

  @Override
  public String toString() {
    return method + " " + path + " " + body;
  }
}
