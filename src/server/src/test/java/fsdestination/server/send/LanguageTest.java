package fsdestination.server.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.Tally;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import fsdestination.server.send.journal.Checkpoint;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import fsdestination.server.send.journal.ResumeMismatchException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers read the same whatever language the machine speaks. */
class LanguageTest {
  private final Locale before = Locale.getDefault();
  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void speakGerman() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static LineReader lines(String text) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void inTheSummary() {
    assertEquals(
        "3,000 events: 1,000 sent (4,000 requests), 1,000 skipped, 1,000 rejected",
        new Tally(1000, 1000, 1000, 4000).toString());
  }

  @Test
  void ofALineThatIsTooLong() throws IOException {
    Line line = lines("x".repeat(LineReader.MAX_LINE_BYTES + 1)).next();
    assertTrue(line != null);
    assertEquals("a line of 1,048,577 bytes; at most 1,048,576 are taken", line.problem());
  }

  @Test
  void ofAnInputThatIsAnother() {
    Checkpoint mark = new Checkpoint(2000, 1000, 1000, "", Tally.NONE, 0);
    String lost = "the input is not the one that the journal belongs to: ";
    var shorter = assertThrows(ResumeMismatchException.class, () -> mark.resume(lines("")));
    assertEquals(lost + "it has less than 2,000 bytes", shorter.getMessage());
    var other =
        assertThrows(ResumeMismatchException.class, () -> mark.resume(lines("x".repeat(2000))));
    assertEquals(lost + "line 1,000 is another one", other.getMessage());
  }

  @Test
  void ofRejectsThatAreThereAlready() throws IOException {
    Path file = directory.resolve("r");
    Files.writeString(file, "x".repeat(1000));
    var rejection =
        assertThrows(ResumeMismatchException.class, () -> RejectsFile.file(file, Journal.none()));
    assertTrue(rejection.getMessage().contains("but has 1,000: "), rejection.getMessage());
  }

  @Test
  void ofALineThatIsRejected() {
    var told = new ArrayList<String>();
    RejectsFile.logged(told::add).add(new Line(1000, 0, 1, new byte[0], ""), "why", false);
    assertEquals(List.of("line 1,000: why"), told);
  }
}
