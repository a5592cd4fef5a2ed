package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built jar under load, while FullStory's API is down for a minute. */
@Tag("long")
@Timeout(400)
class ApiDownIT {
  private static final Duration DOWN = Duration.ofMinutes(1);
  private static final int SENDERS = 16;

  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();

  @AfterEach
  void close() {
    standIn.close();
  }

  /** Half of the time it answers 503, half of the time nothing listens. */
  private void goDownForAMinute() throws InterruptedException {
    standIn.failAlways(request -> Fault.status(503));
    Thread.sleep(DOWN.toMillis() / 2);
    standIn.goDown();
    Thread.sleep(DOWN.toMillis() / 2);
    standIn.failAlways(request -> null);
    standIn.comeUp();
  }

  private boolean hasBegun() {
    return standIn.account().events().size() >= 500;
  }

  /** Which events FullStory has, and how often. */
  private Map<String, Integer> arrived() {
    var names = new TreeMap<String, Integer>();
    standIn.account().events().forEach(e -> names.merge(e.path("name").asText(), 1, Integer::sum));
    return names;
  }

  private static Map<String, Integer> eachOnce(int events) {
    var names = new TreeMap<String, Integer>();
    IntStream.range(0, events).forEach(i -> names.put("E" + i, 1));
    return names;
  }

  /** It stops each time that it is given up, and is killed once, and is started again. */
  @ParameterizedTest
  @CsvSource({"--parallel=8, 8000", "--batch, 30000"})
  void sendLosesNothing(String option, int events) throws Exception {
    Path file = directory.resolve("e.ndjson");
    Files.write(file, IntStream.range(0, events).mapToObj(Program::track).toList());
    standIn.failAlways(request -> Fault.slow(Duration.ofMillis(5)));
    Path output = directory.resolve("out");
    String[] command = {"send", file.toString(), option};
    var first = Jar.start(standIn, output, command);
    new LoggedProcess(first, output).await(this::hasBegun);
    var down = Executors.newSingleThreadExecutor();
    Future<Boolean> up =
        down.submit(
            () -> {
              goDownForAMinute();
              return true;
            });
    await("it tries again for a while").during(Duration.ofSeconds(5)).until(first::isAlive);
    first.destroyForcibly().waitFor();
    int runs = 1;
    int code = 1;
    while (code != 0) {
      assertTrue(code == 1 && runs < 40, () -> said(output));
      code = Jar.start(standIn, output, command).waitFor();
      runs++;
    }
    assertTrue(up.get());
    assertTrue(runs > 2, "it did not stop while the API was down");
    assertEquals(eachOnce(events), arrived());
    var summary = "%,d events: %,d sent (%,d requests), 0 skipped, 0 rejected";
    assertThat(output)
        .content()
        .contains(summary.formatted(events, events, events))
        .contains("Nothing is lost");
  }

  private static String said(Path output) {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void serveAnswersForNothingThatFullStoryHasNot() throws Exception {
    try (var serving = new Serving(standIn, directory, Map.of(), List.of())) {
      load(serving);
    }
  }

  private void load(Serving serving) throws Exception {
    URI url = serving.url;
    Set<String> taken = new TreeSet<>();
    var next = new AtomicInteger();
    var answers = new TreeMap<Integer, Integer>();
    long end = System.nanoTime() + DOWN.plusSeconds(15).toNanos();
    var threads = Executors.newFixedThreadPool(SENDERS);
    List<Future<Boolean>> senders = new ArrayList<>();
    for (int sender = 0; sender < SENDERS; sender++) {
      senders.add(
          threads.submit(
              () -> {
                while (System.nanoTime() < end) {
                  int event = next.getAndIncrement();
                  int status = 0;
                  while (status != 200) {
                    status = post(url, track(event));
                    synchronized (taken) {
                      answers.merge(status, 1, Integer::sum);
                      if (status == 200) taken.add("E" + event);
                    }
                    // As a sender does; quicker than Retry-After asks for.
                    Thread.sleep(status == 200 ? 5 : 200);
                  }
                }
                return true;
              }));
    }
    serving.await(this::hasBegun);
    goDownForAMinute();
    for (var each : senders) assertTrue(each.get());
    threads.shutdown();
    assertEquals(eachOnce(next.get()), arrived());
    assertEquals(arrived().keySet(), taken);
    assertTrue(answers.getOrDefault(503, 0) > 100, answers.toString());
    assertFalse(answers.containsKey(500), answers.toString());
    String metrics = get(url + "/metrics");
    double sent = next.get();
    assertThat(metrics).contains("events_total{result=\"sent\"} " + sent);
  }

  private static int post(URI url, String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/v1/track"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString()).statusCode();
  }

  private static String get(String url) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url)).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
}
