package fsdestination.bench;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.report.PerformanceReport;
import fsdestination.bench.report.Plot;
import fsdestination.bench.report.Section;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures everything, prints the tables and writes the documents: see {@code script/bench}. */
public final class Bench {
  /** Warns of every Chromium that is newer than Selenium, which does not matter here. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Bench() {}

  /**
   * @param arguments the path of Segment's script, then optionally {@code --quick}
   */
  public static void main(String[] arguments) throws Exception {
    SELENIUM.setLevel(Level.SEVERE);
    boolean quick = List.of(arguments).contains("--quick");
    var segment = Path.of(arguments[0]);
    var sections = new ArrayList<Section>();
    var growth = run(quick ? Effort.QUICK : Effort.FULL, segment, sections);
    var directory = ProjectFiles.root().resolve(quick ? "target/bench" : "docs");
    Files.createDirectories(directory);
    var report =
        PerformanceReport.of(
            "script/bench" + (quick ? " --quick" : ""), Machine.describe(), sections);
    Files.writeString(directory.resolve("performance.md"), report);
    Files.writeString(
        directory.resolve("performance.svg"), Plot.of("µs per event", growth.panels()));
    System.out.println("\n" + report.substring(0, report.indexOf("\n## ")));
    System.out.println("Written: " + directory.resolve("performance.md") + " and performance.svg");
  }

  private static GrowthSection run(Effort effort, Path segment, List<Section> sections)
      throws Exception {
    var ours = ProjectFiles.dist("fullstory-actions.js");
    add(sections, SizeSection.of(segment));
    var events = new EventsSection();
    GrowthSection growth;
    Section firstRun;
    Section heap;
    try (var chromium = new BenchPage(Browser.CHROMIUM, ours, segment)) {
      events.measure(chromium, effort);
      firstRun = FirstRunSection.of(chromium, effort);
      heap = HeapSection.of(chromium, effort);
      growth = GrowthSection.of(chromium, effort);
    }
    for (var browser : List.of(Browser.FIREFOX, Browser.WEBKITGTK)) {
      try (var page = new BenchPage(browser, ours, segment)) {
        events.measure(page, effort);
      }
    }
    add(sections, events.section());
    add(sections, firstRun);
    add(sections, heap);
    add(sections, growth.section());
    add(sections, CoreSection.of(effort));
    return growth;
  }

  private static void add(List<Section> sections, Section section) {
    sections.add(section);
    System.out.println("\n## " + section.title() + "\n\n" + section.markdown());
  }
}
