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
 * The stand-in for FullStory's script fs.js, and what FullStory's hosts answer it. The script is
 * put together from the files of {@code test-pages/fake-fs}, so that each has one subject; its
 * rules stand there.
 */
public final class FakeFullstory {
  private static final String PAGE =
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
          "sessions",
          "frames",
          "capture",
          "install");

  private FakeFullstory() {}

  /** The script. */
  public static Answer script() {
    return request -> Answer.script(text()).to(request);
  }

  /**
   * The answer to a page that FullStory refuses.
   *
   * @param reason such as 3 for an organization over its quota
   */
  public static Answer refusal(int reason) {
    return Answer.json(403, "{\"reason_code\": " + reason + "}");
  }

  /**
   * The answer that lets a page capture.
   *
   * @param flags members of its flags in JSON, such as {@code "FetchIntegrations": true}
   */
  public static Answer page(String flags) {
    return Answer.json(PAGE.formatted(flags));
  }

  /** Adds what FullStory's own hosts or a relay answer. */
  static VendorAnswers addTo(VendorAnswers answers) {
    for (var host : List.of("fullstory.com", "eu1.fullstory.com")) {
      addHosts(answers, "edge." + host, "rs." + host);
    }
    addHosts(answers, "relay.example.com", "relay.example.com");
    return answers.always("relay.example.com/*", script());
  }

  private static void addHosts(VendorAnswers answers, String edge, String recorder) {
    answers
        .always(edge + "/s/fs.js", script())
        .always(edge + "/s/fs-debug.js", script())
        .always(edge + "/s/settings/*", Answer.json("{}"))
        .always(recorder + "/rec/page", page(""))
        .always(recorder + "/rec/integrations", Answer.script(""));
  }

  /** Serves the script to a page that has it in a tag of its own. */
  static HttpHandler handler() {
    return FakeFullstory::serve;
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** As it is now, so that a change of a file is seen at once. */
  private static String text() {
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
