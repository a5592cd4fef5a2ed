package fsdestination.bench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fsdestination.bench.Extent;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether what script/bench runs in browsers still runs, with our script in both places. The pages
 * themselves count the calls of FullStory, and throw where one is missing.
 */
class BenchPageIT {
  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "FIREFOX", "WEBKITGTK"})
  void eventsAreTimedInTurn(Browser browser) throws Exception {
    try (var page = page(browser)) {
      var took = EventsPerSecond.in(page, Extent.SMOKE);
      for (var each : took.candidates()) {
        assertEquals(Extent.SMOKE.rounds(), took.of(each).count());
        assertTrue(took.of(each).median() > 0, each.name());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void theFirstRunIsInTheTrace(Browser browser) throws Exception {
    try (var page = page(browser)) {
      var run = FirstRun.in(page, Extent.SMOKE.loads(), 1).of(Candidate.SEGMENT);
      assertTrue(run.compiled().median() > 0);
      assertTrue(run.called().median() >= run.longest().median());
      assertTrue(run.longest().median() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void theHeapIsMeasured(Browser browser) throws Exception {
    try (var page = page(browser)) {
      assertTrue(Heap.in(page, Extent.SMOKE).of(Candidate.SEGMENT).used().median() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void everyGrowthHasItsSizes(Browser browser) throws Exception {
    try (var page = page(browser)) {
      for (var growth : Growth.values()) {
        var costs = growth.in(page, Extent.SMOKE);
        assertEquals(costs.of(Candidate.OURS).keySet(), costs.of(Candidate.SEGMENT).keySet());
        assertTrue(costs.of(Candidate.OURS).size() > 4, growth.title());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "CHROMIUM")
  void whatThePageThrowsIsAFailure(Browser browser) throws Exception {
    try (var page = page(browser)) {
      var missing = Map.of("gone", Map.of("script", "/ours/1/gone.js", "action", "trackEvent"));
      var failure =
          assertThrows(IllegalStateException.class, () -> page.call("loadCandidates", missing, 1));
      assertTrue(String.valueOf(failure.getMessage()).contains("was not loaded"));
    }
  }

  private static BenchPage page(Browser browser) throws Exception {
    assumeFalse(browser.isLeftOut(), browser + " is left out");
    var ours = ProjectFiles.dist("fullstory-actions.js");
    return new BenchPage(browser, ours, ours);
  }
}
