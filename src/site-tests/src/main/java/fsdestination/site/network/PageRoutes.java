package fsdestination.site.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fsdestination.playground.StaticFiles;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Serves the test pages and what they load, and nothing else. A page's URL may set response
 * headers: {@code ?header=Content-Security-Policy: script-src 'self'}.
 */
final class PageRoutes implements HttpHandler {
  private final Map<String, HttpHandler> routes = new LinkedHashMap<>();

  PageRoutes() {
    routes.put("/pages/fake-fs.js", FakeFullstory.handler());
    route("/pages/", ProjectFiles.root().resolve("test-pages"));
    route("/playground/", ProjectFiles.root().resolve("web/playground"));
    route("/dist/", ProjectFiles.root().resolve("target/dist"));
    route("/inspector/", ProjectFiles.root().resolve("src/browser/target/js"));
    route("/projects/", ProjectFiles.projects());
    route("/node_modules/", ProjectFiles.root().resolve("node_modules"));
  }

  private static void addHeaders(HttpExchange exchange) {
    var query = exchange.getRequestURI().getRawQuery();
    for (var parameter : (query == null ? "" : query).split("&", -1)) {
      if (parameter.startsWith("header=")) {
        var header = URLDecoder.decode(parameter.substring("header=".length()), UTF_8);
        var colon = header.indexOf(':');
        exchange
            .getResponseHeaders()
            .set(header.substring(0, colon), header.substring(colon + 1).trim());
      }
    }
  }

  private void route(String prefix, Path directory) {
    routes.put(prefix, new StaticFiles(prefix, directory));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    addHeaders(exchange);
    for (var route : routes.entrySet()) {
      if (path.startsWith(route.getKey())) {
        route.getValue().handle(exchange);
        return;
      }
    }
    exchange.sendResponseHeaders(path.equals("/favicon.ico") ? 204 : 404, -1);
    exchange.close();
  }
}
