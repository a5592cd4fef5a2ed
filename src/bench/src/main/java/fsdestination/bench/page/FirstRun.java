package fsdestination.bench.page;

import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.devtools.Command;

/**
 * From a script's first byte to the first call of FullStory, in Chromium; each load of an address
 * that was never loaded. Milliseconds.
 *
 * @param compiled processor time of compiling the script and running it once, on whichever thread;
 *     with what it loads itself
 * @param called processor time of the main thread until the first call, all its tasks together
 * @param longest the longest of these tasks, in processor time too: what other programs take of the
 *     clock is none of the script's
 */
public record FirstRun(Samples compiled, Samples called, Samples longest) {
  private static final List<Candidate> CANDIDATES =
      List.of(Candidate.OURS, Candidate.AGAIN, Candidate.SEGMENT);

  /**
   * @param slowdown how many times slower the processor is made
   */
  public static ByCandidate<FirstRun> in(BenchPage page, int loads, int slowdown)
      throws IOException {
    var all = new ByCandidate<FirstRun>();
    // Whatever the browser does for the first time, it does before.
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
    var folder = script.substring(0, script.indexOf("fullstory/"));
    Predicate<TraceEvent> compiling =
        each ->
            each.url().contains(folder)
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
