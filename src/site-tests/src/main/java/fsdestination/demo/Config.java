package fsdestination.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.regex.Pattern;

/** Tells the page which FullStory to use: {@code {"orgId": "o-1ABC-na1"}}, or {@code {}}. */
final class Config implements HttpHandler {
  private static final Pattern ORG = Pattern.compile("[A-Za-z0-9-]*");

  private final byte[] json;

  /**
   * Keeps the org, none if empty.
   *
   * @throws IllegalArgumentException if the org id has other characters than letters, digits, "-"
   */
  Config(String org) {
    if (!ORG.matcher(org).matches()) {
      throw new IllegalArgumentException("org must be letters, digits and \"-\": " + org);
    }
    json = (org.isEmpty() ? "{}" : "{\"orgId\":\"" + org + "\"}").getBytes(UTF_8);
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
