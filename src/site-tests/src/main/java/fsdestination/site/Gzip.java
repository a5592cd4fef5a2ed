package fsdestination.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Gzip at level 9, by the JDK; the command {@code gzip -9} adds about ten bytes. */
public final class Gzip {
  private Gzip() {}

  /** The gzipped size of the content in bytes, without a file name in the header. */
  public static int size(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new MaxLevelStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private static final class MaxLevelStream extends GZIPOutputStream {
    MaxLevelStream(ByteArrayOutputStream bytes) throws IOException {
      super(bytes);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
