package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.text.Digest;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;

/**
 * The lines of a stream, read in bounded memory. Lines end with LF or CRLF, the last with either or
 * none.
 */
final class Lines implements Closeable {
  /** Bytes of a line; longer ones are read over. */
  static final int LONGEST = 1 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long position;
  private long number;

  Lines(InputStream input) {
    this.input = input;
  }

  /**
   * Goes on behind a line that was read before.
   *
   * @throws WrongInputException where that line is not there any more
   */
  void resume(Mark mark) throws IOException {
    if (mark.offset() == 0) return;
    String lost = "the input is not the one that the journal belongs to";
    try {
      input.skipNBytes(mark.lastStart());
    } catch (EOFException e) {
      throw new WrongInputException(
          lost + String.format(Locale.ROOT, ": it has less than %,d bytes", mark.offset()));
    }
    position = mark.lastStart();
    number = mark.line() - 1;
    Line last = next();
    // It may have got its LF or CRLF only since: then it ends later.
    if (last == null || last.end() < mark.offset() || !last.digest().equals(mark.lastDigest())) {
      throw new WrongInputException(
          lost + String.format(Locale.ROOT, ": line %,d is another one", mark.line()));
    }
  }

  /** The next line, or null behind the last one. */
  @Nullable
  Line next() throws IOException {
    long start = position;
    var kept = new ByteArrayOutputStream(256);
    MessageDigest digest = Digest.sha256();
    // A CR is not digested before it is known that it does not end the line.
    boolean held = false;
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') end++;
      kept.write(buffer, at, Math.min(end - at, LONGEST + 1 - kept.size()));
      if (end > at) {
        if (held) digest.update((byte) '\r');
        held = buffer[end - 1] == '\r';
        digest.update(buffer, at, end - at - (held ? 1 : 0));
      }
      position += end - at;
      at = end;
      if (end < filled) {
        at++;
        position++;
        return line(start, kept.toByteArray(), digest);
      }
    }
    return position == start ? null : line(start, kept.toByteArray(), digest);
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(input.read(buffer), 0);
    return filled > 0;
  }

  private Line line(long start, byte[] bytes, MessageDigest digest) {
    number++;
    boolean whole = bytes.length <= LONGEST;
    // Not only of the first line: files that begin with one are joined, too.
    int from = whole && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int to = bytes.length;
    if (to > from && whole && bytes[to - 1] == '\r') to--;
    byte[] content = Arrays.copyOfRange(bytes, from, to);
    return new Line(number, start, position, content, Digest.hex(digest.digest()));
  }

  private static boolean startsWithMark(byte[] bytes) {
    int length = BYTE_ORDER_MARK.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
