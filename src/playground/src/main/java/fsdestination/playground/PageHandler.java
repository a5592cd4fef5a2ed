package fsdestination.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the page with its security policy as a header, and other files as they are. */
final class PageHandler implements HttpHandler {
  private final Path page;
  private final String org;
  private final HttpHandler files;

  /**
   * @param org the FullStory org whose hosts the page may load from; empty for none
   * @param files serves all other paths
   */
  PageHandler(Path page, String org, HttpHandler files) {
    this.page = page;
    this.org = org;
    this.files = files;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    if (!path.equals("/") && !path.equals("/index.html")) {
      files.handle(exchange);
      return;
    }
    try (exchange) {
      var html = Files.readString(page);
      var body = SecurityPolicy.withoutMeta(html).getBytes(UTF_8);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Security-Policy", SecurityPolicy.header(html, org));
      headers.set("Content-Type", "text/html; charset=utf-8");
      headers.set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
