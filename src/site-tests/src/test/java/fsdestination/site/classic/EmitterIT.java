package fsdestination.site.classic;

import static fsdestination.site.classic.BothConstructors.assertBoth;
import static fsdestination.site.classic.BothConstructors.assertBothCall;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** The events of an integration are those of npm's. */
@BrowserTest
class EmitterIT {
  @Test
  void listenersAreCalledUntilTheyAreRemoved(Page page) {
    assertBothCall(page, "['a 1 2', 'b 1', 'a 3', 'c 3', 'c 5', 'd 6']", "removed-listeners");
  }

  @Test
  void listenersAddedDuringAnEventAreCalledForTheNext(Page page) {
    assertBothCall(page, "['first', 'first', 'second', 'true']", "listeners-added-during-an-event");
  }

  @Test
  void initializeIsEmittedAtOnceAndReadyLater(Page page) {
    assertBothCall(page, "['initialize', 'after', 'ready']", "initialize-and-ready");
  }

  @Test
  void readyEmitsReady(Page page) {
    assertBoth(
        page,
        "1",
        """
        var heard = 0;
        var made = new FullStory({});
        made.on('ready', () => heard++);
        made.ready();
        return heard;
        """);
  }
}
