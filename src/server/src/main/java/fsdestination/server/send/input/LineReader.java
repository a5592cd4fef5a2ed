package fsdestination.server.send.input;

import fsdestination.Nullable;
import fsdestination.cloud.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The lines of a stream, read in bounded memory. Lines end with LF or CRLF, the last with either or
 * none.
 */
public final class LineReader implements Closeable {
  /** Bytes of a line; longer ones are read over. */
  public static final int MAX_LINE_BYTES = 1 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long position;
  private long number;

  public LineReader(InputStream input) {
    this.input = input;
  }

  /**
   * Skips lines that need not be read again.
   *
   * @param bytes of them
   * @param lines how many they are
   * @throws java.io.EOFException if the input has fewer bytes
   */
  public void skip(long bytes, long lines) throws IOException {
    input.skipNBytes(bytes);
    position = bytes;
    number = lines;
  }

  /** The next line, or null behind the last one. */
  @Nullable
  public Line next() throws IOException {
    long start = position;
    var kept = new ByteArrayOutputStream(256);
    MessageDigest digest = Sha256.sha256();
    // A CR is not digested before it is known that it does not end the line.
    boolean held = false;
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') end++;
      kept.write(buffer, at, Math.min(end - at, MAX_LINE_BYTES + 1 - kept.size()));
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
    boolean whole = bytes.length <= MAX_LINE_BYTES;
    // Not only of the first line: files that begin with one are joined, too.
    int from = whole && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int to = bytes.length;
    if (to > from && whole && bytes[to - 1] == '\r') to--;
    byte[] content = Arrays.copyOfRange(bytes, from, to);
    return new Line(number, start, position, content, Sha256.hex(digest.digest()));
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
