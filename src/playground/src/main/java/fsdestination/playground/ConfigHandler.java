package fsdestination.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Serves the page's configuration: {@code {"cloud": true, "orgId": "o-1ABC-na1"}}, without {@code
 * orgId} for the stand-in.
 */
final class ConfigHandler implements HttpHandler {
  private static final Pattern ORG = Pattern.compile("[A-Za-z0-9-]*");

  private final byte[] json;

  /**
   * Serves this configuration.
   *
   * @param org the FullStory org id; empty for the stand-in
   * @throws IllegalArgumentException if the org id has characters other than letters, digits and
   *     "-"
   */
  ConfigHandler(String org) {
    if (!ORG.matcher(org).matches()) {
      throw new IllegalArgumentException(
          "org must have letters, digits and \"-\" only, got \"" + org + "\"");
    }
    var orgId = org.isEmpty() ? "" : ",\"orgId\":\"" + org + "\"";
    json = ("{\"cloud\":true" + orgId + "}").getBytes(UTF_8);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, json.length);
      exchange.getResponseBody().write(json);
    }
  }
}
