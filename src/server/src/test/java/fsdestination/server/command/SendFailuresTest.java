package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.SendingPolicy;
import fsdestination.standin.Fault;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code send}, where FullStory answers some requests, or all, with a 500. */
@Timeout(60)
class SendFailuresTest {
  @AutoClose private final Program program = new Program();

  @Test
  void anEventThatFullStoryFailsOnDoesNotStopTheOthers() throws IOException {
    program.standIn.failAlways(
        request -> request.body().contains("Poison") ? Fault.status(500) : null);
    var file = program.write("e.ndjson", track("m1", "u", "Poison"), track("m2", "u", "B"));
    assertEquals(1, program.run("send", file));
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertTrue(program.err.contains("to the last of 3 attempts"), program.err);
    assertEquals(3 * (1 + SendingPolicy.MAX_RETRIES) + 1, program.standIn.received().size());
  }

  @Test
  void aUsersLaterEventsWaitForOneThatFullStoryFailsOnAndOthersDoNot() throws IOException {
    var failures = new AtomicInteger(7);
    program.standIn.failAlways(
        request ->
            request.body().contains("First") && failures.getAndDecrement() > 0
                ? Fault.status(500)
                : null);
    var file =
        program.write(
            "e.ndjson",
            track("m1", "u", "First"),
            track("m2", "u", "Second"),
            track("m3", "v", "Other"),
            track("m4", "v", "Last"));
    assertEquals(0, program.run("send", file, "--parallel=1"), program.err);
    assertEquals("4 events: 4 sent (4 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(
        List.of("event Other v", "event Last v", "event First u", "event Second u"),
        program.standIn.account().order());
  }

  @Test
  void whileFullStoryFailsOnAllNoFurtherEventIsBegunAndNoneIsRejected() throws IOException {
    var begun = ConcurrentHashMap.<String>newKeySet();
    var failures = new AtomicInteger(200);
    program.standIn.failAlways(
        request -> {
          if (failures.getAndDecrement() <= 0) return null;
          begun.add(request.body());
          return Fault.status(500);
        });
    var events = new String[100];
    for (int i = 0; i < 100; i++) events[i] = track("m" + i, "u" + i, "E" + i);
    var file = program.write("e.ndjson", events);
    assertEquals(0, program.run("send", file), program.err);
    assertEquals("100 events: 100 sent (100 requests), 0 skipped, 0 rejected\n", program.out);
    // Eight at once may be in flight when the twentieth fails.
    assertTrue(begun.size() >= 20 && begun.size() <= 28, begun.size() + " events were begun");
  }

  @Test
  void whatFullStoryFailsOnByOneSubscriptionIsSentByTheOthers() throws IOException {
    var settings = program.writeTwoSubscriptions("s.json", "Poison", "B");
    program.standIn.failAlways(
        request -> request.body().contains("Poison") ? Fault.status(500) : null);
    var file = program.write("e.ndjson", track("m1", "u", "A"));
    assertEquals(1, program.run("send", file, "--settings", settings));
    assertEquals("1 event: 0 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertEquals(1, program.standIn.account().events().size());
  }

  @Test
  void aSubscriptionThatFullStoryAlwaysFailsOnDoesNotStopTheOthers() throws IOException {
    var settings = program.writeTwoSubscriptions("s.json", "Poison", "B");
    program.standIn.failAlways(
        request -> request.body().contains("Poison") ? Fault.status(500) : null);
    var events = new String[30];
    for (int i = 0; i < 30; i++) events[i] = track("m" + i, "u" + i, "A");
    var file = program.write("e.ndjson", events);
    program.run("send", file, "--settings", settings, "--parallel=30");
    assertEquals("30 events: 0 sent (30 requests), 0 skipped, 30 rejected\n", program.out);
    assertEquals(30, program.standIn.account().events().size());
  }
}
