package fsdestination.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor that the figures were measured on. */
final class Machine {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** {@code Machine: 2 × AMD EPYC.} */
  static String describe() throws IOException {
    var model = "unknown CPU";
    if (Files.isReadable(CPU_INFO)) {
      model =
          Files.readAllLines(CPU_INFO).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).trim())
              .findFirst()
              .orElse(model);
    }
    return "Machine: %d × %s.".formatted(Runtime.getRuntime().availableProcessors(), model);
  }
}
