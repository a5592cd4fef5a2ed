package fsdestination.server.send.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.Tally;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run finds the line to resume after. */
class CheckpointTest {
  private static LineReader lines(String text) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<Line> all(LineReader lines) throws IOException {
    var all = new ArrayList<Line>();
    for (Line line = lines.next(); line != null; line = lines.next()) all.add(line);
    return all;
  }

  @Test
  void anInputGoesOnBehindALineOfBefore() throws IOException {
    var text = "a\nbb\nccc\n";
    var before = lines(text);
    before.next();
    Line second = before.next();
    assertTrue(second != null);
    var after = lines(text);
    Checkpoint.START.after(second, Tally.NONE).resume(after);
    var rest = all(after);
    assertEquals("ccc", rest.get(0).text());
    assertEquals(3, rest.get(0).number());
    assertEquals(5, rest.get(0).start());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\nd\n", "\r\nd\n"})
  void theEndOfTheLastLineMayComeLater(String added) throws IOException {
    var before = lines("a\nbb");
    before.next();
    Line second = before.next();
    assertTrue(second != null);
    var after = lines("a\nbb" + added);
    Checkpoint.START.after(second, Tally.NONE).resume(after);
    assertEquals(
        added.contains("d") ? List.of("d") : List.of(),
        all(after).stream().map(Line::text).toList());
  }

  @Test
  void anotherInputIsNotGoneOnWith() throws IOException {
    var before = lines("a\nbb\nccc\n");
    before.next();
    Line second = before.next();
    assertTrue(second != null);
    Checkpoint mark = Checkpoint.START.after(second, Tally.NONE);
    for (String other : new String[] {"a\nbx\nccc\n", "a\nbbb\nccc\n", "a\n", "", "a\nbb"}) {
      assertThrows(ResumeMismatchException.class, () -> mark.resume(lines(other)), other);
    }
  }
}
