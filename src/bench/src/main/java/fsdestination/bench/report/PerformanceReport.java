package fsdestination.bench.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The document {@code performance.md}. */
public final class PerformanceReport {
  private PerformanceReport() {}

  /**
   * Renders the document as Markdown.
   *
   * @param command the command that measures these figures again
   * @param machine a sentence that describes the machine
   */
  public static String of(String command, String machine, List<Section> sections) {
    var goals = new Table("quantity", "goal", "measured", "met");
    for (var section : sections) {
      for (var goal : section.goals()) {
        goals.row(goal.quantity(), goal.target(), goal.measured(), goal.isMet() ? "yes" : "**no**");
      }
    }
    var markdown =
        new StringBuilder(
            """
            # Performance

            Written by `%s` on %s; do not edit. %s
            Times depend on the machine. Compare the ratios: the scripts were measured in turn, in one run.

            %s"""
                .formatted(command, LocalDate.now(ZoneOffset.UTC), machine, goals));
    for (var section : sections) {
      markdown.append("\n## ").append(section.title()).append("\n\n").append(section.markdown());
    }
    return markdown.toString();
  }
}
