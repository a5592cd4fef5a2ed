package fsdestination.site.script;

import fsdestination.site.Command;
import fsdestination.site.network.ProjectFiles;

/** Runs a line of JavaScript in Node, at the root of the project. */
final class Node {
  private Node() {}

  /** Returns the script's output; fails if the script does. */
  static String run(String script) {
    return Command.run(ProjectFiles.root(), "node", "--input-type=module", "-e", script)
        .content()
        .trim();
  }
}
