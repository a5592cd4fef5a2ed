package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The libraries of docs/cloud.md send to the receiver, and understand what it responds. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class OfficialLibrariesIT {
  private static final Path PAGE =
      Path.of(System.getProperty("root.dir", "../.."), "docs", "cloud.md");

  static Stream<SendingLibrary> libraries() {
    return Stream.of(
        new NodeLibrary("@segment/analytics-node"),
        new NodeLibrary("analytics-node"),
        new NodeLibrary("@rudderstack/rudder-sdk-node"),
        new NodeLibrary("@customerio/cdp-analytics-node"),
        new SegmentForJava(),
        new SegmentForKotlin(),
        new RudderStackForJava());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibrarySendsAsThePageSays(SendingLibrary library) throws Exception {
    var access = new Authenticator(List.of("key1"), List.of(), "token1");
    try (var receiver = new RunningReceiver(access, Map.of())) {
      var fails = new AtomicInteger(2);
      receiver.standIn.failAlways(
          request ->
              request.body().contains("Later") && fails.getAndDecrement() > 0
                  ? Fault.status(503)
                  : null);
      var told = library.send(receiver.receiver.url(), "key1");
      assertEquals(List.of("taken", "taken"), told.together());
      assertEquals("taken", told.again());
      assertEquals(
          List.of("event Later u", "event Ordered u", "user u"),
          receiver.standIn.account().order().stream().sorted().toList());
      assertEquals(1, rejections(receiver), "requests that were answered with 400");
      assertEquals(
          List.of(row(library, told.rejected())),
          rows().filter(row -> row.startsWith("| `" + library.name() + "` |")).toList());
    }
  }

  /** Whatever the path is that the library sends to. */
  private static double rejections(RunningReceiver receiver) {
    return receiver
        .get("/metrics", "Authorization", "Bearer token1")
        .body()
        .lines()
        .filter(line -> line.matches("fullstory_receiver_requests_total\\{.*status=\"400\"\\} .*"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static String row(SendingLibrary library, String rejected) {
    boolean body = rejected.contains("userId must be a string but it was missing");
    return "| `%s` | %s | taken | %s | sent again, taken once |"
        .formatted(
            library.name(), library.version(), body ? "the whole response" : "`" + rejected + "`");
  }

  private static Stream<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\| `[^`]+` \\| \\d+\\.\\d+\\.\\d+ \\| taken \\| .*"));
  }

  @Test
  void thePageNamesNoOtherLibrary() throws IOException {
    var names = libraries().map(library -> "| `" + library.name() + "` |").toList();
    assertTrue(rows().allMatch(row -> names.stream().anyMatch(row::startsWith)));
    assertEquals(names.size(), rows().count());
    var next = new NodeLibrary("@segment/analytics-next");
    assertTrue(Files.readString(PAGE).contains("`" + next.name() + "` " + next.version() + " "));
  }
}
