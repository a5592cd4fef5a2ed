package fsdestination.bench.page;

import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.devtools.Command;

/**
 * The CPU time from loading a script to the first FullStory call, in Chromium, in milliseconds.
 * Each load uses a new URL, so that no compiled code is cached. CPU time, because wall-clock time
 * includes other programs.
 *
 * @param compiled compiling and running the script and what it loads itself, on any thread
 * @param called all tasks of the main thread until the first call
 * @param longest the longest of these tasks
 */
public record FirstRun(Samples compiled, Samples called, Samples longest) {
  private static final List<Candidate> CANDIDATES =
      List.of(Candidate.OURS, Candidate.CONTROL, Candidate.SEGMENT);

  /**
   * Loads each candidate in turn.
   *
   * @param slowdown how many times Chromium slows the CPU down
   */
  public static CandidateResults<FirstRun> measure(BenchPage page, int loads, int slowdown)
      throws IOException {
    var all = new CandidateResults<FirstRun>();
    // Warms the browser up; not measured.
    for (var each : CANDIDATES) {
      once(page, each, slowdown);
    }
    for (int i = 0; i < loads; i++) {
      for (var each : CANDIDATES) {
        all.add(each, once(page, each, slowdown), FirstRun::and);
      }
    }
    return all;
  }

  private static FirstRun once(BenchPage page, Candidate candidate, int slowdown)
      throws IOException {
    var tools = page.open().tools();
    var script = page.script(candidate);
    tools.send(new Command<>("Emulation.setCPUThrottlingRate", Map.of("rate", slowdown)));
    var trace = Trace.of(tools, () -> page.call("firstRun", script, candidate.action()));
    tools.send(new Command<>("Emulation.setCPUThrottlingRate", Map.of("rate", 1)));
    var directory = script.substring(0, script.indexOf("fullstory/"));
    Predicate<TraceEvent> compiling =
        each ->
            each.url().contains(directory)
                && (each.name().equals("EvaluateScript")
                    || each.name().equals("v8.parseOnBackground"));
    return new FirstRun(
        Samples.of(trace.cpu(compiling)),
        Samples.of(trace.cpu(trace::isMainTask)),
        Samples.of(trace.longest(trace::isMainTask)));
  }

  private FirstRun and(FirstRun other) {
    return new FirstRun(
        compiled.and(other.compiled), called.and(other.called), longest.and(other.longest));
  }
}
