package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.Nullable;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** FullStory's REST API on a free port of this machine. */
public final class FullStoryStandIn implements AutoCloseable {
  /** The only good key. */
  public static final String KEY = "na1.c3RhbmRpbg==";

  private final String scheme;
  private final IntFunction<StandInServer> servers;
  private final int port;
  private StandInServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final MovableClock clock = new MovableClock();
  private final StandInAccount account = new StandInAccount(clock);
  private volatile Function<Received, @Nullable Fault> always = request -> null;

  FullStoryStandIn(
      String scheme, Function<StandInServer.Handler, IntFunction<StandInServer>> transport) {
    this.scheme = scheme;
    servers = transport.apply(this::answer);
    server = servers.apply(0);
    port = server.port();
  }

  /** By HTTP/1.1 without TLS. */
  public static FullStoryStandIn start() {
    return new FullStoryStandIn("http", handler -> port -> new PlainServer(port, handler));
  }

  /** Refuses connections from now on, and forgets nothing. */
  public synchronized void goDown() {
    server.close();
  }

  /** Listens again at the same port. */
  public synchronized void comeUp() {
    server = servers.apply(port);
  }

  public URI url() {
    return URI.create(scheme + "://127.0.0.1:" + port);
  }

  /** What its day of 24 hours for keys goes by. */
  public MovableClock clock() {
    return clock;
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
    server.close();
  }

  private StandInAnswer answer(Received request) {
    received.add(request);
    Fault next = faults.poll();
    Fault fault = next == null ? always.apply(request) : next;
    Supplier<StandInAnswer> execution = () -> account.execute(request);
    if (fault == null) return account.answer(request, execution);
    return fault.isWithin()
        ? account.answer(request, () -> fault.answer(execution))
        : fault.answer(() -> account.answer(request, execution));
  }
}
