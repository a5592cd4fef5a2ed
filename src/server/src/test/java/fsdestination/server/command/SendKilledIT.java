package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import fsdestination.standin.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar: a process that is killed while it sends, several times, and goes on each time. */
@Timeout(180)
class SendKilledIT {
  private static final int EVENTS = 1500;

  /** The exit code of a process that SIGKILL has ended. */
  private static final int KILLED = 128 + 9;

  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();

  @AfterEach
  void close() {
    standIn.close();
  }

  /** Every tenth line is no event. */
  private void writeEvents() throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < EVENTS; i++) lines.add(i % 10 == 9 ? "bad " + i : track(i));
    Files.write(directory.resolve("e.ndjson"), lines);
  }

  private Process start(String... more) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of(
                "send",
                directory.resolve("e.ndjson").toString(),
                "--rejects=" + directory.resolve("r.ndjson")));
    arguments.addAll(List.of(more));
    return Jar.start(standIn, directory.resolve("out"), arguments.toArray(String[]::new));
  }

  /** Kills the process as soon as the stand-in has so many more requests. */
  private void killAfter(int requests, String... more) throws Exception {
    int until = standIn.received().size() + requests;
    Process process = start(more);
    new LoggedProcess(process, directory.resolve("out"))
        .await(() -> standIn.received().size() >= until);
    assertEquals(KILLED, process.destroyForcibly().waitFor());
  }

  private void assertAllIsThere() throws IOException {
    assertEquals(EVENTS * 9 / 10, standIn.account().events().size());
    var names = new TreeSet<String>();
    standIn.account().events().forEach(event -> names.add(event.path("name").asText()));
    assertEquals(EVENTS * 9 / 10, names.size());
    var rejects = Files.readAllLines(directory.resolve("r.ndjson"));
    assertEquals(EVENTS / 10, rejects.size());
    for (int i = 0; i < rejects.size(); i++) {
      assertThat(rejects.get(i)).startsWith("{\"line\":" + (i * 10 + 10) + ",");
    }
    assertThat(directory.resolve("out"))
        .content()
        .contains("1,500 events: 1,350 sent (1,350 requests), 0 skipped, 150 rejected");
  }

  private Stream<Received> posts() {
    return standIn.received().stream().filter(request -> request.method().equals("POST"));
  }

  /** A request that is repeated has the same key, and a key has one body. */
  private void assertKeysAreKept() {
    Map<String, String> bodies = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    posts()
        .forEach(
            request -> {
              String key = String.valueOf(request.header("Idempotency-Key"));
              assertEquals(request.body(), bodies.computeIfAbsent(key, any -> request.body()));
              assertEquals(key, keys.computeIfAbsent(request.body(), any -> key));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"--parallel=8", "--parallel=1"})
  void nothingIsLostAndTheCountsAddUp(String parallel) throws Exception {
    writeEvents();
    standIn.failAlways(request -> Fault.slow(Duration.ofMillis(3)));
    for (int requests : new int[] {1, 150, 400}) killAfter(requests, parallel);
    assertEquals(1, start(parallel).waitFor());
    assertAllIsThere();
    assertKeysAreKept();
    assertTrue(posts().count() < EVENTS * 2, "a run goes on, and does not start over");
  }

  @Test
  void batchesAreRepeatedExactly() throws Exception {
    writeEvents();
    standIn.account().jobs().take(3);
    standIn.failAlways(
        request -> Fault.slow(Duration.ofMillis(request.method().equals("POST") ? 300 : 3)));
    killAfter(1, "--batch");
    killAfter(2, "--batch");
    assertEquals(1, start("--batch").waitFor());
    assertAllIsThere();
    assertKeysAreKept();
    assertEquals(1, standIn.account().jobs().count());
  }
}
