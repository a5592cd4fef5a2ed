package fsdestination.bench;

import static fsdestination.bench.report.NumberFormatter.integer;

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

/** How much a visitor downloads, and which packages it comes from. */
final class SizeSection {
  private static final int ACTIONS_GOAL = 6_000;
  private static final int PRESETS_GOAL = 3_500;
  private static final int CLASSIC_GOAL = 3_000;

  private SizeSection() {}

  static Section of(Path segmentScript) throws IOException {
    var actions = ScriptBytes.of(ProjectFiles.dist("fullstory-actions.js"));
    var presets = ScriptBytes.of(ProjectFiles.dist("fullstory-presets.js"));
    var classic = ScriptBytes.of(ProjectFiles.dist("fullstory-classic.js"));
    var table = new Table("script", "bytes", "gzip", "brotli");
    addRow(table, "fullstory-actions.js", actions);
    addRow(
        table, "fullstory-actions.mjs", ScriptBytes.of(ProjectFiles.dist("fullstory-actions.mjs")));
    addRow(table, "fullstory-presets.js", presets);
    addRow(
        table, "fullstory-presets.mjs", ScriptBytes.of(ProjectFiles.dist("fullstory-presets.mjs")));
    addRow(table, "fullstory-classic.js", classic);
    addRow(
        table, "fullstory-classic.mjs", ScriptBytes.of(ProjectFiles.dist("fullstory-classic.mjs")));
    var segment = ScriptBytes.of(segmentScript).and(ScriptBytes.of(chunk(segmentScript)));
    addRow(table, "Segment's, with its chunk", segment);
    var markdown =
        """
        %s
        Gzip level 9 of the JDK (the command `gzip` adds about ten bytes), brotli quality 11. Segment's is npm `@segment/browser-destinations` 3.98.0, whose script loads a chunk before it does anything. Ours is %.1f times smaller (gzip).

        Bytes by package, from the compiler's source maps. "gzip" is how much smaller the gzipped script would be without the package; packages share strings, so these add up to less than the script.

        %s
        %s
        %s"""
            .formatted(
                table,
                (double) segment.gzip() / actions.gzip(),
                packages("actions"),
                packages("presets"),
                packages("classic"));
    return new Section(
        "Bytes",
        List.of(
            goal("fullstory-actions.js", actions, ACTIONS_GOAL),
            goal("fullstory-presets.js", presets, PRESETS_GOAL),
            goal("fullstory-classic.js", classic, CLASSIC_GOAL)),
        markdown);
  }

  private static Goal goal(String script, ScriptBytes measured, int maxBytes) {
    return new Goal(
        "`" + script + "`, gzip",
        "at most " + integer(maxBytes) + " B",
        integer(measured.gzip()) + " B",
        measured.gzip() <= maxBytes);
  }

  private static void addRow(Table table, String name, ScriptBytes bytes) {
    table.row(name, integer(bytes.raw()), integer(bytes.gzip()), integer(bytes.brotli()));
  }

  private static Path chunk(Path segmentScript) throws IOException {
    try (var files = Files.list(segmentScript.resolve("../../688").normalize())) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .findFirst()
          .orElseThrow(
              () -> new IOException("expected Segment's chunk 688/*.js beside " + segmentScript));
    }
  }

  private static Table packages(String script) throws IOException {
    var mapped = "src/browser/target/mapped/%s/fullstory-%s.js".formatted(script, script);
    var table = new Table("fullstory-" + script + ".js", "bytes", "gzip");
    for (var each : PackageBytes.in(ProjectFiles.root().resolve(mapped))) {
      table.row(each.name(), integer(each.raw()), integer(each.gzip()));
    }
    return table;
  }
}
