package fsdestination.bench.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.site.Gzip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The size of a download, in bytes.
 *
 * @param raw uncompressed
 * @param gzip at level 9
 * @param brotli at quality 11
 */
public record ScriptBytes(int raw, int gzip, int brotli) {
  private static final String BROTLI =
      "const z = require('node:zlib');"
          + "process.stdout.write(String(z.brotliCompressSync(require('node:fs').readFileSync(0)).length))";

  public static ScriptBytes of(Path file) throws IOException {
    var content = Files.readAllBytes(file);
    return new ScriptBytes(content.length, Gzip.size(content), brotli(file));
  }

  /** The sum, for two files that are compressed separately. */
  public ScriptBytes and(ScriptBytes other) {
    return new ScriptBytes(raw + other.raw, gzip + other.gzip, brotli + other.brotli);
  }

  /** By Node, because the JDK has no brotli; Node's default quality is 11. */
  private static int brotli(Path file) throws IOException {
    var process = new ProcessBuilder("node", "-e", BROTLI).redirectInput(file.toFile()).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (output.isEmpty()) {
      throw new IOException("node: " + new String(process.getErrorStream().readAllBytes(), UTF_8));
    }
    return Integer.parseInt(output);
  }
}
