package fsdestination.bench;

import static fsdestination.bench.report.Figures.whole;

import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import fsdestination.bench.script.PackageBytes;
import fsdestination.bench.script.ScriptBytes;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a visitor downloads, and where it comes from. */
final class SizeChapter {
  private static final int ACTIONS_GOAL = 6_000;
  private static final int CLASSIC_GOAL = 3_000;

  private SizeChapter() {}

  static Section of(Path theirs) throws IOException {
    var actions = ScriptBytes.of(ProjectFiles.dist("fullstory-actions.js"));
    var classic = ScriptBytes.of(ProjectFiles.dist("fullstory-classic.js"));
    var table = new Table("script", "bytes", "gzip", "brotli");
    row(table, "fullstory-actions.js", actions);
    row(table, "fullstory-actions.mjs", ScriptBytes.of(ProjectFiles.dist("fullstory-actions.mjs")));
    row(table, "fullstory-classic.js", classic);
    row(table, "fullstory-classic.mjs", ScriptBytes.of(ProjectFiles.dist("fullstory-classic.mjs")));
    var segment = ScriptBytes.of(theirs).and(ScriptBytes.of(chunk(theirs)));
    row(table, "Segment's for Actions, with its chunk", segment);
    var text =
        """
        %s
        Gzip at level 9 by the JDK, which the program `gzip` needs some ten bytes more for; brotli at quality 11. Segment's is npm `@segment/browser-destinations` 3.98.0, whose script loads a chunk before it does anything. Ours is %.1f times smaller (gzip).

        Where the bytes go, by the compiler's source maps. "gzip" is how much smaller the gzipped script would be without them; packages share texts, so that these are less than the whole together.

        %s
        %s"""
            .formatted(
                table,
                (double) segment.gzip() / actions.gzip(),
                packages("actions"),
                packages("classic"));
    return new Section(
        "Bytes",
        List.of(
            goal("fullstory-actions.js", actions, ACTIONS_GOAL),
            goal("fullstory-classic.js", classic, CLASSIC_GOAL)),
        text);
  }

  private static Goal goal(String script, ScriptBytes found, int most) {
    return new Goal(
        "`" + script + "`, gzip",
        "at most " + whole(most) + " B",
        whole(found.gzip()) + " B",
        found.gzip() <= most);
  }

  private static void row(Table table, String name, ScriptBytes bytes) {
    table.row(name, whole(bytes.raw()), whole(bytes.gzip()), whole(bytes.brotli()));
  }

  private static Path chunk(Path theirs) throws IOException {
    try (var files = Files.list(theirs.resolve("../../688").normalize())) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .findFirst()
          .orElseThrow(() -> new IOException("no chunk beside " + theirs));
    }
  }

  private static Table packages(String script) throws IOException {
    var mapped = "src/browser/target/mapped/%s/fullstory-%s.js".formatted(script, script);
    var table = new Table("fullstory-" + script + ".js", "bytes", "gzip");
    for (var each : PackageBytes.in(ProjectFiles.root().resolve(mapped))) {
      table.row(each.name(), whole(each.raw()), whole(each.gzip()));
    }
    return table;
  }
}
