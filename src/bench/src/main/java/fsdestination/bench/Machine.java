package fsdestination.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on, as far as it matters. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** {@code Machine: 2 × AMD EPYC.} */
  static String describe() throws IOException {
    var model = "unknown processor";
    if (Files.isReadable(PROCESSORS)) {
      model =
          Files.readAllLines(PROCESSORS).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).trim())
              .findFirst()
              .orElse(model);
    }
    return "Machine: %d × %s.".formatted(Runtime.getRuntime().availableProcessors(), model);
  }
}
