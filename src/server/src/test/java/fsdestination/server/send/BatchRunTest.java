package fsdestination.server.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When batches are read. */
@Timeout(60)
class BatchRunTest {
  private static final RetryOptions HURRY =
      RetryOptions.builder()
          .maxAttempts(2)
          .initialBackoff(Duration.ofMillis(10))
          .maxBackoff(Duration.ofMillis(50))
          .maxRetryAfter(Duration.ofSeconds(1))
          .attemptTimeout(Duration.ofSeconds(20))
          .initialPollInterval(Duration.ofMillis(5))
          .jobTimeout(Duration.ofSeconds(30))
          .build();

  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();
  private final CloudDestination destination =
      CloudDestination.of(Map.of(), FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), HURRY));

  @AfterEach
  void close() {
    destination.close();
    standIn.close();
  }

  private static InputStream events(int from, int to) {
    String line = "{\"type\":\"track\",\"userId\":\"u\",\"event\":\"E%d\",\"properties\":{}}\n";
    return new ByteArrayInputStream(
        IntStream.range(from, to)
            .mapToObj(line::formatted)
            .collect(Collectors.joining())
            .getBytes(UTF_8));
  }

  private RunResult send(InputStream input) throws IOException {
    return send(input, Journal.none(), RejectsFile.logged(line -> {}));
  }

  private RunResult send(InputStream input, Journal journal, RejectsFile rejects)
      throws IOException {
    var context = new RunContext("e", destination, journal, rejects, ProgressListener.SILENT);
    return new EventFileSender(context, input).sendBatches();
  }

  private static void awaitEnd(InputStream input) {
    await().pollInterval(Duration.ofMillis(5)).until(() -> input.available() == 0);
  }

  @Test
  void theNextBatchIsReadWhileFullStoryWorksOnOne() throws IOException {
    InputStream input = events(0, 10_000);
    standIn.failAlways(
        request ->
            request.method().equals("POST")
                ? null
                : undisturbed -> {
                  awaitEnd(input);
                  return undisturbed.get();
                });
    assertEquals("", send(input).stopped());
    assertEquals(10_000, standIn.account().events().size());
    assertEquals(2, standIn.account().jobs().count());
  }

  @Test
  void anInputThatBreaksOffIsToldAfterWhatWasReadIsSent() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] to, int start, int length) throws IOException {
            throw new IOException("broken off");
          }
        };
    var failure =
        assertThrows(
            IOException.class, () -> send(new SequenceInputStream(events(0, 5_000), broken)));
    assertEquals("broken off", failure.getMessage());
    assertEquals(5_000, standIn.account().events().size());
  }

  private static InputStream twoEventsAndWhatIsNone() {
    return new SequenceInputStream(
        new SequenceInputStream(events(0, 1), new ByteArrayInputStream("x\n".getBytes(UTF_8))),
        events(1, 2));
  }

  @Test
  void aBatchOfARunThatEndsWhileItsLinesAreSettledIsRepeatedAsItWas() throws IOException {
    // Longer than a run of single events waits with its next mark.
    standIn.fail(Fault.slow(Duration.ofMillis(300)));
    var file = directory.resolve("journal");
    var header = new JsonMapper().createObjectNode();
    var full =
        RejectsFile.logged(
            line -> {
              throw new UncheckedIOException(new IOException("the disk is full"));
            });
    try (var journal = Journal.open(file, header)) {
      assertThrows(UncheckedIOException.class, () -> send(twoEventsAndWhatIsNone(), journal, full));
    }
    try (var journal = Journal.open(file, header)) {
      var result = send(twoEventsAndWhatIsNone(), journal, RejectsFile.logged(line -> {}));
      assertEquals(new Tally(2, 0, 1, 2), result.tally());
    }
    assertEquals(1, standIn.account().jobs().count());
    assertEquals(2, standIn.account().events().size());
  }
}
