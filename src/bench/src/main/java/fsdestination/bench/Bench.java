package fsdestination.bench;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.report.Plot;
import fsdestination.bench.report.Report;
import fsdestination.bench.report.Section;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures everything, prints it, and writes the documents: see {@code script/bench}. */
public final class Bench {
  /** Said of every Chromium that is newer than Selenium, and of no account here. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Bench() {}

  /**
   * @param arguments Segment's script, and perhaps {@code --quick}
   */
  public static void main(String[] arguments) throws Exception {
    SELENIUM.setLevel(Level.SEVERE);
    boolean quick = List.of(arguments).contains("--quick");
    var theirs = Path.of(arguments[0]);
    var sections = new ArrayList<Section>();
    var growth = run(quick ? Extent.QUICK : Extent.FULL, theirs, sections);
    var folder = ProjectFiles.root().resolve(quick ? "target/bench" : "docs");
    Files.createDirectories(folder);
    var report =
        Report.of("script/bench" + (quick ? " --quick" : ""), Machine.describe(), sections);
    Files.writeString(folder.resolve("performance.md"), report);
    Files.writeString(folder.resolve("performance.svg"), Plot.of("µs per event", growth.panels()));
    System.out.println("\n" + report.substring(0, report.indexOf("\n## ")));
    System.out.println("Written: " + folder.resolve("performance.md") + " and performance.svg");
  }

  private static GrowthChapter run(Extent extent, Path theirs, List<Section> sections)
      throws Exception {
    var ours = ProjectFiles.dist("fullstory-actions.js");
    tell(sections, SizeChapter.of(theirs));
    var events = new EventsChapter();
    GrowthChapter growth;
    Section firstRun;
    Section heap;
    try (var chromium = new BenchPage(Browser.CHROMIUM, ours, theirs)) {
      events.measure(chromium, extent);
      firstRun = FirstRunChapter.of(chromium, extent);
      heap = HeapChapter.of(chromium, extent);
      growth = GrowthChapter.of(chromium, extent);
    }
    for (var browser : List.of(Browser.FIREFOX, Browser.WEBKITGTK)) {
      try (var page = new BenchPage(browser, ours, theirs)) {
        events.measure(page, extent);
      }
    }
    tell(sections, events.section());
    tell(sections, firstRun);
    tell(sections, heap);
    tell(sections, growth.section());
    tell(sections, CoreChapter.of(extent));
    return growth;
  }

  private static void tell(List<Section> sections, Section section) {
    sections.add(section);
    System.out.println("\n## " + section.title() + "\n\n" + section.text());
  }
}
