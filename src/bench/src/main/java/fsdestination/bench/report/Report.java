package fsdestination.bench.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The whole document, in Markdown. */
public final class Report {
  private Report() {}

  /**
   * @param command what prints these figures again
   */
  public static String of(String command, String machine, List<Section> sections) {
    var goals = new Table("what", "goal", "measured", "met");
    for (var section : sections) {
      for (var goal : section.goals()) {
        goals.row(goal.what(), goal.wanted(), goal.found(), goal.met() ? "yes" : "**no**");
      }
    }
    var text =
        new StringBuilder(
            """
            # Performance

            Written by `%s` on %s; do not edit. %s
            Times are of that machine, and only the ratios mean anything elsewhere: both sides were measured in turn, in one run.

            %s"""
                .formatted(command, LocalDate.now(ZoneOffset.UTC), machine, goals));
    for (var section : sections) {
      text.append("\n## ").append(section.title()).append("\n\n").append(section.text());
    }
    return text.toString();
  }
}
