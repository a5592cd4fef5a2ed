package fsdestination.cloud.like;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Random cases, made by the scripts in {@code src/test/js}. {@code -Dseed=…} makes others. */
public final class NodeCases {
  private static final int COUNT = 10_000;
  private static final int SEED = Integer.getInteger("seed", 20261122);

  private NodeCases() {}

  public static JsonNode of(String script) throws IOException, InterruptedException {
    var file = Files.createTempFile(script, ".json");
    System.out.printf("%s: %,d cases, -Dseed=%d%n", script, COUNT, SEED);
    var builder =
        new ProcessBuilder(
                "node",
                "src/cloud/src/test/js/" + script,
                Integer.toString(SEED),
                Integer.toString(COUNT),
                file.toString())
            .directory(Path.of(System.getProperty("root.dir", "../..")).toFile())
            .redirectErrorStream(true);
    // The time zone and the language of Segment's servers.
    builder.environment().putAll(Map.of("TZ", "UTC", "LC_ALL", "C"));
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) throw new AssertionError(script + ": " + output);
    var cases = new JsonMapper().readTree(file.toFile());
    Files.delete(file);
    if (cases.isEmpty()) throw new AssertionError(script + " made no cases");
    return cases;
  }
}
