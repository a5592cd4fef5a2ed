package fsdestination.site.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fsdestination.site.StaticFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The paths of the test pages, of what they load, and nothing else. */
final class PageRoutes implements HttpHandler {
  private final Map<String, HttpHandler> routes = new LinkedHashMap<>();

  PageRoutes() {
    route("/pages/", ProjectFiles.root().resolve("test-pages"));
    route("/playground/", ProjectFiles.root().resolve("web/playground"));
    route("/dist/", ProjectFiles.root().resolve("target/dist"));
    route("/lab/", ProjectFiles.root().resolve("src/browser/target/js"));
    route("/node_modules/", ProjectFiles.root().resolve("node_modules"));
  }

  private void route(String prefix, Path folder) {
    routes.put(prefix, new StaticFiles(prefix, folder));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
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
