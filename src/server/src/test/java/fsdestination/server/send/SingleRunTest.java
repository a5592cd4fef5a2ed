package fsdestination.server.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Tally;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose thread is interrupted. */
@Timeout(60)
class SingleRunTest {
  private record Ended(RunResult result, boolean interrupted) {}

  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();
  private final CloudDestination destination =
      CloudDestination.of(
          Map.of(), FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), RetryOptions.DEFAULT));

  @BeforeEach
  void slowDown() {
    standIn.failAlways(request -> Fault.slow(Duration.ofMillis(200)));
  }

  @AfterEach
  void close() {
    destination.close();
    standIn.close();
  }

  /**
   * @param size of a line, about
   */
  private static InputStream events(int count, int size) {
    String line =
        "{\"type\":\"track\",\"userId\":\"u\",\"event\":\"E%d\",\"properties\":{},\"more\":\""
            + "x".repeat(size)
            + "\"}\n";
    return new ByteArrayInputStream(
        IntStream.range(0, count)
            .mapToObj(line::formatted)
            .collect(Collectors.joining())
            .getBytes(UTF_8));
  }

  private Ended send(InputStream input) {
    var header = new JsonMapper().createObjectNode();
    try (var journal = Journal.open(directory.resolve("journal"), header)) {
      var context =
          new RunContext(
              "e", destination, journal, RejectsFile.logged(line -> {}), ProgressListener.SILENT);
      var result = new EventFileSender(context, input).send(1);
      return new Ended(result, Thread.interrupted());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Interrupts the run as soon as it waits for room. */
  private Ended interrupted(InputStream input) throws Exception {
    var ended = new CompletableFuture<Ended>();
    var thread = new Thread(() -> ended.completeAsync(() -> send(input), Runnable::run));
    thread.start();
    await()
        .pollInterval(Duration.ofMillis(1))
        .failFast("the run ended before it waited for room", () -> !thread.isAlive())
        .until(() -> !standIn.received().isEmpty() && thread.getState() == Thread.State.WAITING);
    thread.interrupt();
    return ended.get();
  }

  private void assertStoppedAtOnce(Ended ended) throws Exception {
    assertTrue(ended.interrupted(), "the thread's own code is told, too");
    int sent = standIn.account().events().size();
    // Of 40 at least: how many are sent before it waits is up to the machine.
    assertTrue(sent < 40, sent + " events were sent");
    assertEquals(new Tally(sent, 0, 0, sent), ended.result().tally());
    try (var journal =
        Journal.open(directory.resolve("journal"), new JsonMapper().createObjectNode())) {
      assertEquals(sent, journal.lines());
    }
  }

  @Test
  void whereItWaitsForLinesToBeSettledNothingMoreIsBegun() throws Exception {
    Ended ended = interrupted(events(40, 900_000));
    assertEquals("interrupted", ended.result().stopped());
    assertStoppedAtOnce(ended);
  }

  @Test
  void whereItWaitsForALaneItStopsToo() throws Exception {
    Ended ended = interrupted(events(300, 0));
    assertNotEquals("", ended.result().stopped());
    assertTrue(ended.interrupted());
  }
}
