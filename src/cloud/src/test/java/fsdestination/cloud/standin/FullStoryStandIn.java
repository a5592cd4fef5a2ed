package fsdestination.cloud.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fsdestination.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** FullStory's REST API on a free port of this machine. */
public final class FullStoryStandIn implements AutoCloseable {
  /** The only good key. */
  public static final String KEY = "na1.c3RhbmRpbg==";

  private final int port;
  private HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final StandInAccount account = new StandInAccount();
  private volatile Function<Received, @Nullable Fault> always = request -> null;

  private FullStoryStandIn() {
    server = open(0);
    port = server.getAddress().getPort();
  }

  public static FullStoryStandIn start() {
    var standIn = new FullStoryStandIn();
    standIn.serve();
    return standIn;
  }

  private static HttpServer open(int port) {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Refuses connections from now on, and forgets nothing. */
  public synchronized void goDown() {
    server.stop(0);
  }

  /** Listens again at the same port. */
  public synchronized void comeUp() {
    server = open(port);
    serve();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The next requests fail in these ways, one each. */
  public void fail(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** Decides for each request how it fails; null for one that does not. */
  public void failAlways(Function<Received, @Nullable Fault> decision) {
    always = decision;
  }

  /** All requests so far, in their order. */
  public List<Received> received() {
    return received;
  }

  /** What FullStory holds now. */
  public StandInAccount account() {
    return account;
  }

  /** The bodies of requests to a path, in their order. */
  public List<JsonNode> bodies(String path) {
    return received.stream()
        .filter(request -> request.path().equals(path))
        .map(Received::json)
        .toList();
  }

  @Override
  public synchronized void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    var request =
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            headers,
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    received.add(request);
    Fault next = faults.poll();
    Fault fault = next == null ? always.apply(request) : next;
    if (fault == null) {
      answer(exchange, account.answer(request));
    } else {
      fault.answer(exchange, () -> account.answer(request));
    }
  }

  static void answer(HttpExchange exchange, StandInAnswer answer) throws IOException {
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (!answer.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
