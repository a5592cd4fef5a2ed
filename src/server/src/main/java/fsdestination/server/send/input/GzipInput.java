package fsdestination.server.send.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads gzip, one file or several concatenated ones. Input that ends too early, or continues with
 * other data, is an error: otherwise events would be missing silently.
 */
public final class GzipInput extends GZIPInputStream {
  private static final int MAGIC = 0x1f8b;
  private static final int BUFFER = 1 << 16;
  private static final int CHECKSUM = 8;

  private GzipInput(InputStream packed) throws IOException {
    super(packed, BUFFER);
  }

  /**
   * Returns the input as it is, or unpacked if it starts with the magic number of gzip.
   *
   * @param input is closed with the returned stream
   * @throws IOException if the input cannot be read, or its gzip header is invalid
   */
  public static InputStream of(InputStream input) throws IOException {
    var ahead = new LookAhead(input);
    if (!ahead.isGzip()) return ahead;
    try {
      return new GzipInput(ahead);
    } catch (EOFException | ZipException e) {
      throw failure(e);
    }
  }

  /** Whether a file starts with the magic number of gzip. */
  public static boolean isGzip(Path file) throws IOException {
    try (var ahead = new LookAhead(Files.newInputStream(file))) {
      return ahead.isGzip();
    }
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    try {
      int count = super.read(target, from, most);
      if (count < 0 && (inf.getRemaining() > CHECKSUM || in.read() >= 0)) {
        throw new IOException(
            "the input continues after its gzip data with something else: unpack the file first");
      }
      return count;
    } catch (EOFException | ZipException e) {
      throw failure(e);
    }
  }

  private static IOException failure(IOException cause) {
    String problem = cause instanceof EOFException ? "ends too early" : "is damaged";
    return new IOException(
        "the gzip data of the input "
            + problem
            + ": is the file whole, and was it copied as binary?",
        cause);
  }

  /** An input whose next bytes can be examined before they are read. */
  private static final class LookAhead extends PushbackInputStream {
    LookAhead(InputStream input) {
      super(input, 2);
    }

    boolean isGzip() throws IOException {
      byte[] start = readNBytes(2);
      unread(start);
      return start.length == 2 && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) == MAGIC;
    }

    /** GZIPInputStream treats 0 as the end, even if a pipe only waits for the next file. */
    @Override
    public int available() throws IOException {
      int available = super.available();
      if (available > 0) return available;
      int next = read();
      if (next < 0) return 0;
      unread(next);
      return 1;
    }
  }
}
