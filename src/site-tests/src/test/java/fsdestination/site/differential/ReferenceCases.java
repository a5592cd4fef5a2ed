package fsdestination.site.differential;

import com.fasterxml.jackson.core.type.TypeReference;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Random cases with the results of Segment's npm packages, from the scripts in {@code src/test/js}.
 * They are the same for the JVM and every browser; {@code -Dseed=…} makes others.
 */
final class ReferenceCases {
  private static final int COUNT = 10_000;
  private static final int SEED = Integer.getInteger("seed", 20261122);
  private static final Map<String, List<ReferenceCase>> CASES = new ConcurrentHashMap<>();

  private ReferenceCases() {}

  /**
   * @param script makes the cases, whose coverage is printed
   */
  static List<ReferenceCase> of(String script) {
    return CASES.computeIfAbsent(script, ReferenceCases::make);
  }

  private static List<ReferenceCase> make(String script) {
    try {
      var file = Files.createTempFile(script, ".json");
      System.out.printf("%s: %,d cases, -Dseed=%d%n", script, COUNT, SEED);
      node(script, Integer.toString(SEED), Integer.toString(COUNT), file.toString());
      var cases =
          ReferenceJson.MAPPER.readValue(
              file.toFile(), new TypeReference<List<ReferenceCase>>() {});
      Files.delete(file);
      Coverage.of(cases).print();
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void node(String script, String seed, String count, String file)
      throws IOException {
    var process =
        new ProcessBuilder("node", "src/site-tests/src/test/js/" + script, seed, count, file)
            .directory(ProjectFiles.root().toFile())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new AssertionError(script + ": " + output);
    }
  }
}
