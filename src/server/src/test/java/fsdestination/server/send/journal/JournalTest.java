package fsdestination.server.send.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.cloud.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run remembers. */
class JournalTest {
  private static final ObjectNode RUN = new JsonMapper().createObjectNode().put("input", "a");
  private static final Checkpoint CHECKPOINT =
      new Checkpoint(10, 2, 5, "ab", new Tally(1, 0, 1, 2), 7);

  @TempDir private Path directory = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = directory.resolve("journal");
  }

  @Test
  void aNewJournalBeginsAtTheStart() throws IOException {
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(Checkpoint.START, journal.checkpoint());
      assertFalse(journal.isResumed());
    }
    assertEquals("{\"input\":\"a\"}\n", Files.readString(file));
  }

  @Test
  void aJournalInWhichNothingIsNotedIsNew() throws IOException {
    Journal.open(file, RUN).close();
    try (var journal = Journal.open(file, RUN)) {
      assertFalse(journal.isResumed());
    }
  }

  @Test
  void theLastMarkCounts() throws IOException {
    try (var journal = Journal.open(file, RUN)) {
      journal.write(Checkpoint.START);
      journal.write(CHECKPOINT);
    }
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(CHECKPOINT, journal.checkpoint());
      assertTrue(journal.isResumed());
    }
  }

  @Test
  void aBatchIsUnderWayUntilTheNextMark() throws IOException {
    var batch = new BatchRange(10, 20);
    try (var journal = Journal.open(file, RUN)) {
      journal.write(CHECKPOINT);
      journal.write(batch);
    }
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(batch, journal.batch());
      assertEquals(CHECKPOINT, journal.checkpoint());
      journal.write(CHECKPOINT);
      assertNull(journal.batch());
    }
  }

  @Test
  void aLineThatAKillCutOffIsAsGoodAsNone() throws IOException {
    try (var journal = Journal.open(file, RUN)) {
      journal.write(CHECKPOINT);
      journal.write(new Checkpoint(99, 9, 90, "cd", Tally.NONE, 0));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 3));
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(CHECKPOINT, journal.checkpoint());
      journal.write(Checkpoint.START);
    }
    try (var journal = Journal.open(file, RUN)) {
      assertEquals(Checkpoint.START, journal.checkpoint());
    }
  }

  @Test
  void aHeaderThatAKillCutOffIsANewJournal() throws IOException {
    Files.writeString(file, "{\"inp");
    try (var journal = Journal.open(file, RUN)) {
      assertFalse(journal.isResumed());
    }
    assertEquals("{\"input\":\"a\"}\n", Files.readString(file));
  }

  @Test
  void aHeaderThatIsCutOffWithinALetterIsANewJournal() throws IOException {
    Files.write(file, Arrays.copyOf("{\"input\":\"é".getBytes(UTF_8), 11));
    try (var journal = Journal.open(file, RUN.deepCopy().put("input", "é"))) {
      assertFalse(journal.isResumed());
    }
  }

  @Test
  void aJournalOfAnotherRunIsNotTouched() throws IOException {
    Files.writeString(file, "{\"input\":\"b\"}\n");
    var rejection = assertThrows(ResumeMismatchException.class, () -> Journal.open(file, RUN));
    assertEquals(
        "the journal "
            + file
            + " belongs to another run: expected {\"input\":\"a\"} but found {\"input\":\"b\"}. Name"
            + " another journal, or delete this one to send everything from the start",
        rejection.getMessage());
    assertEquals("{\"input\":\"b\"}\n", Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dear diary,\n", "Dear diary", "Dear diary,\nI", "[1,\n2]", "{\"input\": \"a"})
  void whatIsNoJournalIsNotTouched(String text) throws IOException {
    Files.writeString(file, text);
    var rejection = assertThrows(ResumeMismatchException.class, () -> Journal.open(file, RUN));
    assertEquals(file + " is no journal: line 1", rejection.getMessage());
    assertEquals(text, Files.readString(file, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]\n1", "null\n", "\n"})
  void jsonThatIsNoJournalIsNotTouched(String text) throws IOException {
    Files.writeString(file, text);
    assertThrows(ResumeMismatchException.class, () -> Journal.open(file, RUN));
    assertEquals(text, Files.readString(file, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I", "null\n", "{\"checkpoint\":5}\n"})
  void whatSomebodyWroteBehindTheHeaderIsNotTouched(String text) throws IOException {
    String all = "{\"input\":\"a\"}\nDear diary,\n" + text;
    Files.writeString(file, all);
    var rejection = assertThrows(ResumeMismatchException.class, () -> Journal.open(file, RUN));
    assertEquals(file + " is no journal: line 2", rejection.getMessage());
    assertEquals(all, Files.readString(file, UTF_8));
  }

  @Test
  void oneRunAtATimeHasIt() throws IOException {
    try (var journal = Journal.open(file, RUN)) {
      var rejection = assertThrows(ResumeMismatchException.class, () -> Journal.open(file, RUN));
      assertEquals("the journal " + file + " is in use by another run", rejection.getMessage());
      journal.write(CHECKPOINT);
    }
  }
}
