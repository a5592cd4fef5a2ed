package fsdestination.site.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stand-in for FullStory's script fs.js and for the hosts it calls. The script is the
 * concatenation of the files of {@code test-pages/fake-fs}, which document FullStory's rules.
 */
public final class FakeFullstory {
  private static final String PAGE_JSON =
      """
      {"UserIntId": "1", "SessionIntId": "2", "PageIntId": "3", "Flags": {%s}}
      """;

  private static final List<String> FILES =
      List.of(
          "addresses",
          "identity",
          "values",
          "operations",
          "observers",
          "server",
          "sessions",
          "frames",
          "capture",
          "install");

  private FakeFullstory() {}

  /** The script. */
  public static CannedResponse script() {
    return request -> CannedResponse.script(source()).to(request);
  }

  /**
   * The response to a page that FullStory rejects.
   *
   * @param reason such as 3 for an organization over its quota
   */
  public static CannedResponse rejection(int reason) {
    return CannedResponse.json(403, "{\"reason_code\": " + reason + "}");
  }

  /**
   * The response to a page that FullStory records.
   *
   * @param flags JSON properties of its flags, such as {@code "FetchIntegrations": true}
   */
  public static CannedResponse page(String flags) {
    return CannedResponse.json(PAGE_JSON.formatted(flags));
  }

  /** Adds the responses of FullStory's hosts and of a relay. */
  static VendorResponses addTo(VendorResponses responses) {
    for (var host : List.of("fullstory.com", "eu1.fullstory.com")) {
      addHosts(responses, "edge." + host, "rs." + host);
    }
    addHosts(responses, "relay.example.com", "relay.example.com");
    return responses.setDefault("relay.example.com/*", script());
  }

  private static void addHosts(VendorResponses responses, String edge, String recorder) {
    responses
        .setDefault(edge + "/s/fs.js", script())
        .setDefault(edge + "/s/fs-debug.js", script())
        .setDefault(edge + "/s/settings/*", CannedResponse.json("{}"))
        .setDefault(recorder + "/rec/page", page(""))
        .setDefault(recorder + "/rec/integrations", CannedResponse.script(""));
  }

  /** Serves the script to a page that loads it with its own tag. */
  static HttpHandler handler() {
    return FakeFullstory::serve;
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = source().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Reads the files at each request, so that a change takes effect at once. */
  private static String source() {
    return FILES.stream()
        .map(FakeFullstory::read)
        .collect(Collectors.joining("\n", "(function () {\n'use strict';\n", "})();\n"));
  }

  private static String read(String name) {
    try {
      return Files.readString(ProjectFiles.page("fake-fs/" + name + ".js"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
