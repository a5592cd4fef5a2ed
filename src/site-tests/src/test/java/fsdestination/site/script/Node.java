package fsdestination.site.script;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs a line of JavaScript in Node, at the root of the project. */
final class Node {
  private Node() {}

  /** What the script prints; an error that it does not catch is one here. */
  static String run(String script) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("node", "--input-type=module", "-e", script)
            .directory(ProjectFiles.root().toFile())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("node: " + output);
    }
    return output.trim();
  }
}
