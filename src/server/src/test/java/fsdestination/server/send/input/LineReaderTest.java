package fsdestination.server.send.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.internal.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an input is divided into lines. */
class LineReaderTest {
  private static LineReader lines(String text) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<Line> all(LineReader lines) throws IOException {
    var all = new ArrayList<Line>();
    for (Line line = lines.next(); line != null; line = lines.next()) all.add(line);
    return all;
  }

  private static List<String> texts(String text) throws IOException {
    return all(lines(text)).stream().map(Line::text).toList();
  }

  @Test
  void linesEndInEitherWayAndTheLastInNone() throws IOException {
    assertEquals(List.of("a", "b", "", "c"), texts("a\r\nb\n\nc"));
    assertEquals(List.of("a"), texts("a\n"));
    assertEquals(List.of(), texts(""));
  }

  @Test
  void offsetsAndNumbersAreThoseOfTheInput() throws IOException {
    var lines = all(lines("é\r\nb\n"));
    assertEquals(0, lines.get(0).start());
    assertEquals(4, lines.get(0).end());
    assertEquals(4, lines.get(1).start());
    assertEquals(2, lines.get(1).number());
  }

  @Test
  void aByteOrderMarkIsNoPartOfALine() throws IOException {
    assertEquals(List.of("a", "b", "c\ufeff"), texts("\ufeffa\n\ufeffb\nc\ufeff\n"));
  }

  @Test
  void aLineOfTheLimitIsTaken() throws IOException {
    var lines = all(lines("x".repeat(LineReader.MAX_LINE_BYTES) + "\ny\n"));
    assertEquals(null, lines.get(0).problem());
    assertEquals(LineReader.MAX_LINE_BYTES, lines.get(0).size());
  }

  @Test
  void aLineOf100MegabytesIsReadOverInBoundedMemory() throws IOException {
    long length = 100_000_000;
    var lines = new LineReader(new Repeated(length, "\n{}\n"));
    Line first = lines.next();
    Line second = lines.next();
    assertTrue(first != null && second != null);
    assertEquals("a line of 100,000,001 bytes; at most 1,048,576 are taken", first.problem());
    assertTrue(first.size() <= LineReader.MAX_LINE_BYTES + 1);
    assertEquals(1000, first.text().length());
    assertEquals("{}", second.text());
    assertEquals(length + 1, second.start());
  }

  /** Many an x, and then a text. */
  private static final class Repeated extends InputStream {
    private final byte[] end;
    private final long length;
    private long at;

    Repeated(long length, String end) {
      this.length = length;
      this.end = end.getBytes(UTF_8);
    }

    @Override
    public int read() {
      long i = at++ - length;
      return i < 0 ? 'x' : i < end.length ? end[(int) i] : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      int count = (int) Math.min(most, length - at);
      if (count > 0) {
        Arrays.fill(bytes, from, from + count, (byte) 'x');
        at += count;
        return count;
      }
      int next = read();
      if (next >= 0) bytes[from] = (byte) next;
      return next < 0 ? -1 : 1;
    }
  }

  @Test
  void theDigestIsWithoutWhatEndsTheLine() throws IOException {
    // Its CR is the last byte of a piece that is read at once.
    String longest = "x".repeat((1 << 16) - 1);
    for (String text : new String[] {"", "a", "a\rb", longest, longest + "\ry"}) {
      String digest = Sha256.of(text);
      for (String end : new String[] {"\n", "\r\n", "\r"}) {
        assertEquals(digest, all(lines(text + end)).get(0).digest(), text.length() + end);
      }
    }
  }
}
