package fsdestination.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Gzip at its best, level 9. The JDK's: the program {@code gzip -9} needs some bytes more. */
public final class Gzip {
  private Gzip() {}

  /** How many bytes the content takes, as a file without a name. */
  public static int size(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new Best(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream bytes) throws IOException {
      super(bytes);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
