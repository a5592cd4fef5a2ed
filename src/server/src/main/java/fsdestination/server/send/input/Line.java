package fsdestination.server.send.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import java.util.Locale;

/** A line of the input. */
public final class Line {
  private final long number;
  private final long start;
  private final long end;
  private final byte[] bytes;
  private final String digest;

  /**
   * @param number from 1
   * @param start the offset of its first byte in the input, from 0
   * @param end the offset of the line behind it
   * @param bytes without what ends the line; only the beginning where it is too long
   * @param digest SHA-256 of the whole line, without what ends it
   */
  public Line(long number, long start, long end, byte[] bytes, String digest) {
    this.number = number;
    this.start = start;
    this.end = end;
    this.bytes = bytes;
    this.digest = digest;
  }

  public long number() {
    return number;
  }

  public long start() {
    return start;
  }

  public long end() {
    return end;
  }

  public String digest() {
    return digest;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int size() {
    return bytes.length;
  }

  /** Nothing but white space, which is passed over. */
  public boolean isBlank() {
    return text().isBlank();
  }

  /** What is wrong with it before it is read as an event; null where nothing is. */
  @Nullable
  public String problem() {
    return bytes.length <= LineReader.MAX_LINE_BYTES
        ? null
        : String.format(
            Locale.ROOT,
            "a line of %,d bytes; at most %,d are taken",
            end - start,
            LineReader.MAX_LINE_BYTES);
  }

  /** Its text; of a line that is too long only the beginning. What is not UTF-8 is replaced. */
  public String text() {
    return new String(bytes, 0, problem() == null ? bytes.length : 1000, UTF_8);
  }
}
