package fsdestination.cloud.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.Patience;
import fsdestination.cloud.receiver.Access;
import fsdestination.cloud.receiver.NamedValues;
import fsdestination.cloud.receiver.Receiver;
import fsdestination.cloud.receiver.ReceiverSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Events a second: posted to the same server by a bare loop of {@code java.net.http}, and by the
 * receiver, which gets them one by one or in batches. Rounds take turns, so that what else the
 * machine does meets all of them; the median counts.
 *
 * <pre>java -Dsun.net.httpserver.nodelay=true \
 *   -cp target/dist/fullstory-cloud.jar:src/cloud/target/test-classes \
 *   fsdestination.cloud.bench.ReceiverBench</pre>
 */
public final class ReceiverBench {
  private static final int EVENTS = Integer.getInteger("events", 10_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM_UP = 3;
  private static final int SENDERS = 32;
  private static final int BATCH = 100;

  private final BareServer server = new BareServer();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
  private final List<String> events = IntStream.range(0, EVENTS).mapToObj(this::event).toList();
  private final List<String> bodies;

  private ReceiverBench(CloudDestination planner) throws IOException {
    bodies =
        events.stream()
            .map(each -> planner.plan(Event.parse(each.getBytes(UTF_8))))
            .flatMap(List::stream)
            .filter(planned -> planned.request() != null)
            .map(planned -> Objects.requireNonNull(planned.request()).body())
            .toList();
  }

  private String event(int i) {
    return """
        {"type":"track","messageId":"m%d","userId":"u%d","anonymousId":"a%d","event":"Order Completed",
        "timestamp":"2026-11-22T10:00:00.000Z","properties":{"total":%d.5,"currency":"EUR","coupon":"NOVEMBER",
        "products":[{"sku":"A-1","name":"Shirt","price":20},{"sku":"B-2","name":"Hat","price":10.5}]},
        "context":{"library":{"name":"analytics.js","version":"1.84.3"},"page":{"url":"https://www.example.com/"}}}
        """
        .formatted(i, i % 997, i, i);
  }

  public static void main(String... arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    var settings =
        ReceiverSettings.of(
            new NamedValues(Map.of("port", 0, "requestsPerSecond", 1_000_000), any -> null));
    var api = FullStoryApi.of("key");
    try (var planner = CloudDestination.of(Map.of(), api)) {
      var bench = new ReceiverBench(planner);
      var host = FullStoryApi.of("key", bench.server.url(), Patience.DEFAULT);
      try (var destination = CloudDestination.of(Map.of(), host);
          var receiver =
              Receiver.start(settings, new Access(List.of(), List.of(), ""), destination)) {
        bench.compare(receiver.url(), destination);
      } finally {
        bench.server.close();
        bench.threads.shutdownNow();
      }
    }
  }

  private void compare(URI receiver, CloudDestination destination) throws Exception {
    var batches = new ArrayList<String>();
    for (int i = 0; i < EVENTS; i += BATCH) {
      var some = events.subList(i, Math.min(i + BATCH, EVENTS));
      batches.add("{\"batch\":[" + String.join(",", some) + "]}");
    }
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) rates.clear();
      run(rates, "bare loop", poster(server.url() + "/v2/events"), bodies, SENDERS);
      run(rates, "the library alone", each -> send(destination, each), events, SENDERS);
      run(rates, "serve, in batches of " + BATCH, poster(receiver + "/v1/batch"), batches, 4);
      run(rates, "serve, one by one", poster(receiver + "/v1/track"), events, SENDERS);
    }
    double bare = median(rates.getOrDefault("bare loop", List.of()));
    rates.forEach(
        (name, each) ->
            System.out.printf(
                "%-28s %,8.0f events/s  %4.0f %%%n",
                name, median(each), 100 * median(each) / bare));
  }

  private void run(
      Map<String, List<Double>> rates, String name, Work work, List<String> posts, int senders)
      throws Exception {
    long before = server.requests();
    long start = System.nanoTime();
    var sent = new ArrayList<Future<?>>();
    for (int sender = 0; sender < senders; sender++) {
      int first = sender;
      sent.add(
          threads.submit(
              () -> {
                for (int i = first; i < posts.size(); i += senders) work.on(posts.get(i));
                return true;
              }));
    }
    for (var each : sent) each.get();
    double seconds = (double) (System.nanoTime() - start) / 1e9;
    if (server.requests() - before != EVENTS) throw new AssertionError("not all arrived");
    rates.computeIfAbsent(name, any -> new ArrayList<>()).add(EVENTS / seconds);
  }

  private void post(String url, String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Basic key")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new AssertionError(answer.body());
  }

  private Work poster(String url) {
    return body -> post(url, body);
  }

  private static void send(CloudDestination destination, String event) {
    var result = destination.send(Event.parse(event.getBytes(UTF_8))).result();
    if (result != Outcome.Result.SENT) throw new AssertionError(result);
  }

  /** What is done with a body or an event. */
  private interface Work {
    void on(String text) throws Exception;
  }

  private static double median(List<Double> rates) {
    double[] sorted = rates.stream().mapToDouble(each -> each).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
