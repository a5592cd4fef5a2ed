package fsdestination.server.receiver;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A receiver on a free port, with FullStory's stand-in behind it. */
final class RunningReceiver implements AutoCloseable {
  private static final RetryOptions HURRY =
      RetryOptions.builder()
          .maxAttempts(2)
          .initialBackoff(Duration.ofMillis(10))
          .maxBackoff(Duration.ofMillis(50))
          .maxRetryAfter(Duration.ofSeconds(1))
          .attemptTimeout(Duration.ofSeconds(5))
          .initialPollInterval(Duration.ofMillis(5))
          .jobTimeout(Duration.ofSeconds(10))
          .build();

  final FullStoryStandIn standIn = FullStoryStandIn.start();
  final Receiver receiver;
  private final CloudDestination destination;
  private final HttpClient client = HttpClient.newHttpClient();

  /** With the presets, open to all of this machine. */
  RunningReceiver() {
    this(new Authenticator(List.of(), List.of(), ""), Map.of());
  }

  RunningReceiver(Authenticator access, Map<String, ?> settings) {
    this(access, settings, Map.of());
  }

  /**
   * @param settings of the receiver
   * @param rules subscriptions
   */
  RunningReceiver(Authenticator access, Map<String, ?> settings, Map<String, ?> rules) {
    var all = new HashMap<String, Object>(settings);
    all.putIfAbsent("port", 0);
    var metrics = new ClientMetrics();
    var api = FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), HURRY).withListener(metrics);
    destination = CloudDestination.of(rules, api);
    try {
      receiver = Receiver.start(settings(all), access, destination, metrics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings by their keys; the others are the defaults. */
  static ReceiverSettings settings(Map<String, ?> given) {
    return ReceiverSettings.of(
        each ->
            given.containsKey(each.key())
                ? String.valueOf(given.get(each.key()))
                : each.defaultValue());
  }

  /** What was answered. */
  record Answered(int status, String body, Map<String, List<String>> headers) {
    String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }

    JsonNode json() {
      try {
        return new JsonMapper().readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String error() {
      return json().path("error").asText("");
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }

  /** Posts JSON. */
  Answered post(String path, String body, String... headers) {
    return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers).join();
  }

  CompletableFuture<Answered> postLater(String path, String body) {
    return send("POST", path, HttpRequest.BodyPublishers.ofString(body));
  }

  Answered get(String path, String... headers) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers).join();
  }

  CompletableFuture<Answered> send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(receiver.url() + path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .method(method, body);
    for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(
            answer -> new Answered(answer.statusCode(), answer.body(), answer.headers().map()));
  }

  /** A track event of a user. */
  static String track(String messageId, String user, String event) {
    return "{\"type\":\"track\",\"messageId\":\"%s\",\"userId\":\"%s\",\"event\":\"%s\"}"
        .formatted(messageId, user, event);
  }

  static String batch(String... events) {
    return "{\"batch\":[" + String.join(",", events) + "]}";
  }

  /** A figure of {@code /metrics}; 0 where there is none. */
  double figure(String name) {
    return get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  /** Waits until FullStory has received so many requests, which it may still be executing. */
  void awaitRequests(int count) {
    await().pollInterval(Duration.ofMillis(5)).until(() -> standIn.received().size() >= count);
  }

  /** Asserts that it takes an event. */
  void assertServed() {
    assertEquals(200, post("/v1/track", track("next", "u", "Next")).status());
  }

  @Override
  public void close() {
    receiver.close();
    destination.close();
    standIn.close();
  }
}
