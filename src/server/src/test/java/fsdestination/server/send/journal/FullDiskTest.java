package fsdestination.server.send.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.cloud.Tally;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Journals and rejects on a disk that is full in the middle of a line, and has room afterwards. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final ObjectNode RUN = new JsonMapper().createObjectNode().put("input", "a");
  private static final Checkpoint CHECKPOINT =
      new Checkpoint(10, 2, 5, "ab", new Tally(1, 0, 1, 2), 0);
  private static final Checkpoint LATER = new Checkpoint(20, 4, 15, "cd", new Tally(2, 0, 2, 4), 0);

  @TempDir private Path directory = Path.of("");
  private Path file = Path.of("");
  private Path rejected = Path.of("");

  @BeforeEach
  void name() {
    file = directory.resolve("journal");
    rejected = directory.resolve("rejects");
  }

  @Test
  void aJournalThatWasHalfWrittenIsGoneOnWithFromTheLastWholeMark() throws Throwable {
    try (var journal = Journal.open(file, RUN)) {
      journal.write(CHECKPOINT);
      SmallDisk.during(
          Files.size(file) + 20,
          () -> {
            var failure = assertThrows(UncheckedIOException.class, () -> journal.write(LATER));
            assertEquals("the journal could not be written", failure.getMessage());
          });
      // There is room again, but what is written now would stand in the middle of a line.
      assertThrows(UncheckedIOException.class, () -> journal.write(LATER));
    }
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(CHECKPOINT, journal.checkpoint());
      journal.write(LATER);
    }
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(LATER, journal.checkpoint());
    }
  }

  private static Line line(int number) throws IOException {
    var lines = new LineReader(new ByteArrayInputStream("bad\n".repeat(number).getBytes(UTF_8)));
    Line line = lines.next();
    for (int i = 1; i < number; i++) line = lines.next();
    return requireNonNull(line);
  }

  @Test
  void rejectsThatWereHalfWrittenAreWrittenOnceByTheNextRun() throws Throwable {
    try (var journal = Journal.open(file, RUN);
        var rejects = RejectsFile.file(rejected, journal)) {
      rejects.add(line(1), "no event", false);
      journal.write(CHECKPOINT.withRejects(rejects.flush()));
      rejects.add(line(2), "no event", false);
      SmallDisk.during(
          Files.size(rejected) + 20,
          () -> assertThrows(UncheckedIOException.class, rejects::flush));
      assertThrows(UncheckedIOException.class, rejects::flush);
    }
    try (var journal = Journal.open(file, RUN);
        var rejects = RejectsFile.file(rejected, journal)) {
      rejects.add(line(2), "no event", false);
      journal.write(LATER.withRejects(rejects.flush()));
      assertEquals(Files.size(rejected), journal.checkpoint().rejects());
    }
    assertEquals(
        "{\"line\":1,\"offset\":0,\"length\":4,\"reason\":\"no event\",\"text\":\"bad\"}\n"
            + "{\"line\":2,\"offset\":4,\"length\":4,\"reason\":\"no event\",\"text\":\"bad\"}\n",
        Files.readString(rejected));
  }

  @Test
  void aJournalInTheWorkingDirectoryIsMade() throws IOException {
    Path relative = Path.of("FullDiskTest.journal");
    try {
      Journal.open(relative, RUN).close();
      assertTrue(Files.size(relative) > 0);
    } finally {
      Files.deleteIfExists(relative);
    }
  }
}
