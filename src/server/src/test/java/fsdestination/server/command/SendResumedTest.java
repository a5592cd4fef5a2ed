package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.server.send.journal.SmallDisk;
import fsdestination.standin.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was stopped, and goes on. {@code SendKilledIT} kills it. */
@Timeout(60)
class SendResumedTest {
  @AutoClose private final Program program = new Program();

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 408, 429, 502, 503, 504})
  void whereFullStoryIsNotToBeHadTheRunStopsAndGoesOn(int status) throws IOException {
    program.standIn.failAlways(
        request -> request.body().contains("\"E50\"") ? Fault.status(status) : null);
    var file = program.writeEvents(100);
    assertEquals(1, program.run("send", file, program.rejectsOption(), "--parallel=1"));
    assertTrue(program.err.contains("Stopped: line 51: "), program.err);
    assertTrue(program.err.contains("Every line up to 50 is settled."), program.err);
    assertEquals("50 events: 50 sent (50 requests), 0 skipped, 0 rejected\n", program.out);
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", file, program.rejectsOption()));
    assertTrue(program.err.startsWith("Resuming after line 50, by the journal "), program.err);
    assertEquals("100 events: 100 sent (100 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(100, program.standIn.account().events().size());
  }

  @Test
  void whereNobodyListensTheRunStops() throws IOException {
    var file = program.writeEvents(3);
    program.standIn.close();
    assertEquals(1, program.run("send", file));
    assertTrue(program.err.contains("could not connect"), program.err);
    assertEquals("0 events: 0 sent (0 requests), 0 skipped, 0 rejected\n", program.out);
  }

  @Test
  void manyFailuresInARowStopTheRun() throws IOException {
    program.standIn.failAlways(request -> Fault.status(500));
    var file = program.writeEvents(200);
    assertEquals(1, program.run("send", file, program.rejectsOption(), "--parallel=1"));
    assertEquals("20 events: 0 sent (0 requests), 0 skipped, 20 rejected\n", program.out);
    assertTrue(program.err.contains("Stopped: line 20: "), program.err);
  }

  @Test
  void whatFullStoryFailedOnBeforeIsSentByTheNextRun() throws IOException {
    program.standIn.failAlways(request -> Fault.status(500));
    var file = program.writeEvents(200);
    program.run("send", file, program.rejectsOption(), "--parallel=1");
    program.standIn.failAlways(request -> null);
    program.run("send", file, program.rejectsOption(), "--parallel=1");
    assertEquals("200 events: 180 sent (180 requests), 0 skipped, 20 rejected\n", program.out);
    assertEquals(180, program.standIn.account().events().size());
  }

  @Test
  void aWholeRunHasNothingLeftToDo() throws IOException {
    var file = program.writeEvents(5);
    assertEquals(0, program.run("send", file));
    assertEquals(0, program.run("send", file));
    assertEquals("5 events: 5 sent (5 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(5, program.standIn.received().size());
  }

  @Test
  void whatIsAddedToTheFileIsSentByTheNextRun() throws IOException {
    var file = program.writeEvents(5);
    program.run("send", file);
    Files.writeString(Path.of(file), track(5) + "\n", APPEND);
    assertEquals(0, program.run("send", file));
    assertEquals("6 events: 6 sent (6 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(6, program.standIn.received().size());
  }

  @Test
  void whatIsAddedBehindALineWithoutAnEndIsSentByTheNextRun() throws IOException {
    var file = program.file("e.ndjson");
    Files.writeString(Path.of(file), track(1));
    program.run("send", file);
    for (int i = 2; i < 4; i++) {
      Files.writeString(Path.of(file), "\n" + track(i), APPEND);
      assertEquals(0, program.run("send", file), program.err);
    }
    assertEquals("3 events: 3 sent (3 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(3, program.standIn.received().size());
  }

  @Test
  void standardInputGoesOnWithAJournal() {
    program.standIn.failAlways(
        request -> request.body().contains("\"E2\"") ? Fault.status(503) : null);
    program.input = track(1) + "\n" + track(2) + "\n" + track(3) + "\n";
    assertEquals(1, program.run("send", "-", "--journal", program.file("j")));
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", "-", "--journal", program.file("j")));
    assertEquals("3 events: 3 sent (3 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(3, program.standIn.account().events().size());
  }

  @Test
  void withoutAJournalItIsSaidWhatMayBeLost() {
    program.standIn.failAlways(request -> Fault.status(503));
    program.input = track(1);
    assertEquals(1, program.run("send", "-"));
    assertTrue(
        program.err.contains("The lines after it were not sent, or are not known to be"),
        program.err);
  }

  @Test
  void anotherFileUnderTheSameNameIsNotGoneOnWith() throws IOException {
    var file = program.writeEvents(5);
    program.run("send", file);
    program.write("e.ndjson", track(77), track(78));
    assertEquals(2, program.run("send", file));
    assertTrue(
        program.err.contains("the input is not the one that the journal belongs to"), program.err);
    assertEquals(5, program.standIn.received().size());
  }

  @Test
  void otherSettingsAreAnotherRun() throws IOException {
    var file = program.writeEvents(2);
    program.run("send", file);
    var settings = program.write("s.json", "{\"subscriptions\":[]}");
    assertEquals(2, program.run("send", file, "--settings", settings));
    assertTrue(program.err.contains("belongs to another run"), program.err);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aRunThatAFullDiskStoppedGoesOnOnceThereIsRoom() throws IOException {
    var file = program.writeEvents(200);
    var journal = Path.of(file + ".journal");
    program.standIn.failAlways(
        request -> {
          if (request.body().contains("\"E50\"")) fill(journal);
          // There is room again before the run ends.
          if (request.body().contains("\"E150\"")) SmallDisk.restore();
          return Fault.slow(Duration.ofMillis(5));
        });
    try {
      assertEquals(1, program.run("send", file, "--parallel=1"));
    } finally {
      SmallDisk.restore();
    }
    assertTrue(program.err.contains("the journal could not be written"), program.err);
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", file, "--parallel=1"), program.err);
    assertEquals("200 events: 200 sent (200 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(200, program.standIn.account().events().size());
  }

  private static void fill(Path file) {
    try {
      SmallDisk.limit(Files.size(file) + 20);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
