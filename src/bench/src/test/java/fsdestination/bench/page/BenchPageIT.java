package fsdestination.bench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fsdestination.bench.Effort;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The benchmarks run in browsers, here with our script in place of Segment's too. The page counts
 * the FullStory calls and fails if one is missing.
 */
class BenchPageIT {
  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "FIREFOX", "WEBKITGTK"})
  void eachCandidateIsTimedInEachRound(Browser browser) throws Exception {
    try (var page = page(browser)) {
      var times = EventTimes.measure(page, Effort.SMOKE);
      for (var each : times.candidates()) {
        assertEquals(Effort.SMOKE.rounds(), times.of(each).count());
        assertTrue(times.of(each).median() > 0, each.name());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void theTraceHasTheCpuTimesOfTheFirstRun(Browser browser) throws Exception {
    try (var page = page(browser)) {
      var run = FirstRun.measure(page, Effort.SMOKE.loads(), 1).of(Candidate.SEGMENT);
      assertTrue(run.compiled().median() > 0);
      assertTrue(run.called().median() >= run.longest().median());
      assertTrue(run.longest().median() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void theHeapIsMeasured(Browser browser) throws Exception {
    try (var page = page(browser)) {
      assertTrue(Heap.measure(page, Effort.SMOKE).of(Candidate.SEGMENT).used().median() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void everyGrowthMeasuresBothScriptsAtTheSameSizes(Browser browser) throws Exception {
    try (var page = page(browser)) {
      for (var growth : Growth.values()) {
        var costs = growth.measure(page, Effort.SMOKE);
        assertEquals(costs.of(Candidate.OURS).keySet(), costs.of(Candidate.SEGMENT).keySet());
        assertTrue(costs.of(Candidate.OURS).size() > 4, growth.title());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void anErrorOfThePageFailsTheCall(Browser browser) throws Exception {
    try (var page = page(browser)) {
      var missing =
          Map.of("missing", Map.of("script", "/ours/1/missing.js", "action", "trackEvent"));
      var failure =
          assertThrows(IllegalStateException.class, () -> page.call("loadCandidates", missing, 1));
      assertTrue(String.valueOf(failure.getMessage()).contains("was not loaded"));
    }
  }

  private static BenchPage page(Browser browser) throws Exception {
    assumeFalse(browser.isSkipped(), browser + " is skipped");
    var ours = ProjectFiles.dist("fullstory-actions.js");
    return new BenchPage(browser, ours, ours);
  }
}
