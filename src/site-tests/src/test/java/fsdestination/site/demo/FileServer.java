package fsdestination.site.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fsdestination.playground.StaticFiles;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the files of {@code target/dist/playground} under a path, and nothing else. */
final class FileServer implements AutoCloseable {
  private static final String RECORDER = "record-console.js";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String path;
  private final List<String> missing = new CopyOnWriteArrayList<>();

  /**
   * @param path with both slashes
   * @param recorded whether the page gets one script more, which records its console
   */
  FileServer(String path, boolean recorded) throws IOException {
    this.path = path;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    var files = new StaticFiles(path, ProjectFiles.dist("playground"));
    server.createContext(
        "/",
        exchange -> {
          var requested = exchange.getRequestURI().getPath();
          if (recorded && requested.equals(path)) {
            send(exchange, "text/html; charset=utf-8", page());
          } else if (requested.equals(path + RECORDER)) {
            send(exchange, "text/javascript", Files.readString(ProjectFiles.page(RECORDER)));
          } else if (requested.startsWith(path)) {
            files.handle(exchange);
            if (exchange.getResponseCode() == 404) missing.add(requested);
          } else {
            missing.add(requested);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          }
        });
    server.start();
  }

  private static String page() throws IOException {
    return Files.readString(ProjectFiles.dist("playground/index.html"))
        .replaceFirst("(?=<title>)", "<script src=\"" + RECORDER + "\"></script>");
  }

  private static void send(HttpExchange exchange, String type, String body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      var bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** The URL of the playground, with its slash. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Paths that were requested but are no file. */
  List<String> missing() {
    return missing;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
