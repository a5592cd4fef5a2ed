package fsdestination.site.script;

import fsdestination.site.Command;
import fsdestination.site.network.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds code newer than ES2015 with es-check. Runs it twice: for syntax, which its search for
 * features does not fully report, and for features such as {@code Object.entries}.
 */
final class EsCheck {
  private EsCheck() {}

  /** Empty if the script is ES2015. */
  static String newerThanEs2015(Path script) {
    return check(script) + check(script, "--checkFeatures");
  }

  private static String check(Path script, String... options) {
    var command = new ArrayList<Object>(List.of("node_modules/.bin/es-check", "es2015", script));
    command.add("--noCache");
    if (script.toString().endsWith(".mjs")) {
      command.add("--module");
    }
    command.addAll(List.of(options));
    var run = Command.run(ProjectFiles.root(), command.toArray());
    return run.status() == 0 ? "" : run.output();
  }
}
