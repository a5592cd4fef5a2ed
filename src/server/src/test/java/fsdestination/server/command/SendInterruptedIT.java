package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar: a process that sends, and gets the signal of Ctrl-C. */
@Timeout(120)
class SendInterruptedIT {
  private static final int EVENTS = 300;
  private static final Pattern SETTLED = Pattern.compile("Every line up to (\\d+) is settled");

  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();

  @AfterEach
  void close() {
    standIn.close();
  }

  @Test
  void itFinishesWhatIsInFlightAndSaysHowToResume() throws Exception {
    Path events = directory.resolve("e.ndjson");
    Files.write(events, IntStream.range(0, EVENTS).mapToObj(i -> track(i)).toList());
    standIn.failAlways(request -> Fault.slow(Duration.ofMillis(100)));

    Process process = start(events);
    Path output = directory.resolve("out");
    new LoggedProcess(process, output).await(() -> standIn.received().size() >= 20);
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends");

    String said = Files.readString(output);
    assertEquals(130, process.exitValue(), said);
    assertThat(said)
        .contains("Stopping: requests in flight are finished first")
        .contains("Stopped: interrupted")
        .contains("the same command resumes after it");
    int sent = standIn.account().events().size();
    assertTrue(sent < EVENTS, "it had sent all: " + sent);
    // A user's line that waits for the one before is not settled, though lines after it were sent.
    Matcher settled = SETTLED.matcher(said);
    assertTrue(settled.find(), said);
    int sentAfter = sent - Integer.parseInt(settled.group(1));
    assertTrue(sentAfter >= 0, sent + ": " + said);

    standIn.failAlways(request -> null);
    Process again = start(events);
    assertTrue(again.waitFor(60, TimeUnit.SECONDS), "it ends");
    assertEquals(0, again.exitValue(), Files.readString(output));
    assertEquals(EVENTS, standIn.account().events().size());
    assertEquals(
        EVENTS + sentAfter,
        standIn.received().stream().filter(each -> each.path().contains("/events")).count(),
        "only lines that are not settled are sent again");
  }

  private Process start(Path events) throws Exception {
    return Jar.start(
        standIn, directory.resolve("out"), List.of("send", "" + events).toArray(String[]::new));
  }
}
