package fsdestination.cloud.live;

import fsdestination.cloud.api.FullStoryApi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The steps against FullStory itself, with an Admin or Architect key of an organization for tests.
 * Its name keeps it out of every build; see CONTRIBUTING.md for how to run it.
 */
@Tag("live")
class LiveSmoke {
  private static final String KEY = "FULLSTORY_LIVE_API_KEY";

  @Test
  @EnabledIfEnvironmentVariable(named = KEY, matches = ".+")
  void fullStoryDoesWhatThisProjectBelieves() {
    try (var api = FullStoryApi.of(System.getenv(KEY))) {
      new LiveSteps(api).run();
    }
  }
}
