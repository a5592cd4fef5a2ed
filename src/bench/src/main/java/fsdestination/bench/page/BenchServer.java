package fsdestination.bench.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fsdestination.site.StaticFiles;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of {@code src/bench/pages}, and the scripts under as many addresses as are asked for:
 * {@code /ours/anything/fullstory/script.js}, {@code /theirs/anything/…}, {@code /bare/anything/…},
 * in which any name may stand in the middle, so that no engine knows the address from before.
 */
final class BenchServer implements AutoCloseable {
  private final HttpServer server;

  /**
   * @param theirs the script to compare with; what it loads itself lies in folders beside its own
   */
  BenchServer(Path ours, Path theirs) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.createContext("/", exchange -> end(exchange, 404));
    var folder = ProjectFiles.root().resolve("src/bench/pages");
    var pages = new StaticFiles("/bench/", folder);
    server.createContext(
        "/bench/",
        exchange -> {
          // Without these two a clock has steps of a millisecond.
          exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
          exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
          pages.handle(exchange);
        });
    server.createContext("/ours/", exchange -> script(exchange, ours));
    server.createContext("/theirs/", exchange -> script(exchange, theirs));
    server.createContext("/bare/", exchange -> script(exchange, folder.resolve("bare.js")));
    server.start();
  }

  String page() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/bench/";
  }

  private static void script(HttpExchange exchange, Path main) throws IOException {
    var parts = exchange.getRequestURI().getPath().split("/", 4);
    var within = parts.length > 3 ? parts[3] : "";
    var root = main.resolve("../..").normalize();
    var file = within.equals("fullstory/script.js") ? main : root.resolve(within).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      end(exchange, 404);
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

  private static void end(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
