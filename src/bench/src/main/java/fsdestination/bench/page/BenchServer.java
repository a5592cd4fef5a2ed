package fsdestination.bench.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fsdestination.playground.StaticFiles;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Serves the page of {@code src/bench/pages}, and each script under any number of URL paths: {@code
 * /ours/NAME/fullstory/script.js}, {@code /segment/NAME/…}, {@code /bare/NAME/…}. {@code NAME} is
 * arbitrary; a new one makes a URL for which the browser has no cached code.
 */
final class BenchServer implements AutoCloseable {
  private final HttpServer server;

  /**
   * Starts serving.
   *
   * @param segment the script to compare with; its chunks are in directories beside its own
   */
  BenchServer(Path ours, Path segment) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.createContext("/", exchange -> sendEmpty(exchange, 404));
    var directory = ProjectFiles.root().resolve("src/bench/pages");
    var pages = new StaticFiles("/bench/", directory);
    server.createContext(
        "/bench/",
        exchange -> {
          // Cross-origin isolation gives performance.now() its full resolution:
          // https://developer.mozilla.org/en-US/docs/Web/API/Performance/now#security_requirements
          exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
          exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
          pages.handle(exchange);
        });
    server.createContext("/ours/", exchange -> script(exchange, ours));
    server.createContext("/segment/", exchange -> script(exchange, segment));
    server.createContext("/bare/", exchange -> script(exchange, directory.resolve("bare.js")));
    server.start();
  }

  String page() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/bench/";
  }

  private static void script(HttpExchange exchange, Path main) throws IOException {
    var parts = exchange.getRequestURI().getPath().split("/", 4);
    var path = parts.length > 3 ? parts[3] : "";
    var root = main.resolve("../..").normalize();
    var file = path.equals("fullstory/script.js") ? main : root.resolve(path).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      sendEmpty(exchange, 404);
      return;
    }
    var body = Files.readAllBytes(file);
    exchange.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private static void sendEmpty(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
