package fsdestination.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * FullStory's place, as a process: takes every request and counts the events in it; a batch import
 * is done at once. Prints its address; answers {@code GET /count} with how many there were.
 */
final class BareServer {
  private static final byte[] NAME = ":\"Order Completed\"".getBytes(UTF_8);
  private static final String JOB =
      "{\"job\":{\"id\":\"j\",\"status\":\"COMPLETED\"},\"errors\":0}";

  private final AtomicLong events = new AtomicLong();

  private BareServer() {}

  public static void main(String... arguments) throws IOException {
    var bare = new BareServer();
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    server.setExecutor(Executors.newFixedThreadPool(64));
    server.createContext("/", bare::handle);
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    events.addAndGet(count(body));
    String path = exchange.getRequestURI().getPath();
    String answer =
        path.contains("/batch") ? JOB : path.equals("/count") ? events.toString() : "{}";
    byte[] bytes = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static int count(byte[] body) {
    int found = 0;
    for (int at = 0; at + NAME.length <= body.length; at++) {
      int same = 0;
      while (same < NAME.length && body[at + same] == NAME[same]) same++;
      if (same == NAME.length) found++;
    }
    return found;
  }
}
