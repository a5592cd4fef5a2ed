package fsdestination.bench.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What a visitor downloads, in bytes.
 *
 * @param gzip as {@code gzip -9}
 * @param brotli at quality 11
 */
public record ScriptBytes(int raw, int gzip, int brotli) {
  private static final String BROTLI =
      "const z = require('node:zlib');"
          + "process.stdout.write(String(z.brotliCompressSync(require('node:fs').readFileSync(0)).length))";

  public static ScriptBytes of(Path file) throws IOException {
    var content = Files.readAllBytes(file);
    return new ScriptBytes(content.length, gzipped(content), brotli(file));
  }

  /** Two files, each downloaded by itself. */
  public ScriptBytes and(ScriptBytes other) {
    return new ScriptBytes(raw + other.raw, gzip + other.gzip, brotli + other.brotli);
  }

  static int gzipped(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new BestGzip(bytes)) {
      gzip.write(content);
    }
    return bytes.size();
  }

  /** By Node, for the JDK has no brotli; its usual quality is the best. */
  private static int brotli(Path file) throws IOException {
    var process = new ProcessBuilder("node", "-e", BROTLI).redirectInput(file.toFile()).start();
    var answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (answer.isEmpty()) {
      throw new IOException("node: " + new String(process.getErrorStream().readAllBytes(), UTF_8));
    }
    return Integer.parseInt(answer);
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream bytes) throws IOException {
      super(bytes);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
