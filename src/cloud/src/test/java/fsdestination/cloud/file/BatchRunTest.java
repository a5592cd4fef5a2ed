package fsdestination.cloud.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.Patience;
import fsdestination.cloud.standin.Fault;
import fsdestination.cloud.standin.FullStoryStandIn;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When batches are read. */
@Timeout(60)
class BatchRunTest {
  private static final Patience HURRY =
      new Patience(
          2,
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofSeconds(1),
          Duration.ofSeconds(20),
          Duration.ofMillis(5),
          Duration.ofSeconds(30));

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

  private FileRun.Result send(InputStream input) throws IOException {
    return new FileRun(
            "e", input, destination, Journal.none(), Rejects.told(line -> {}), Progress.SILENT)
        .sendBatches();
  }

  private static void awaitEnd(InputStream input) {
    try {
      while (input.available() > 0) Thread.sleep(5);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theNextBatchIsReadWhileFullStoryWorksOnOne() throws IOException {
    InputStream input = events(0, 10_000);
    standIn.failAlways(
        request ->
            request.method().equals("POST")
                ? null
                : (exchange, undisturbed) -> {
                  awaitEnd(input);
                  Fault.slow(Duration.ZERO).answer(exchange, undisturbed);
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
}
