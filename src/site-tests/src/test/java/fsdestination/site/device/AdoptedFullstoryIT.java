package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.fullstoryOnThePage;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An existing FullStory. */
@BrowserTest
class AdoptedFullstoryIT {
  private static final String TRACK =
      "await load(); await deliver({type: 'track', event: 'Ordered', properties: {total: 5}})";

  @Test
  void itIsUsed(Page page) {
    page.open("plugins.html", fullstoryOnThePage());
    page.run(TRACK);
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  @Test
  void itIsNotLoadedAgain(Page page) {
    page.open("plugins.html", fullstoryOnThePage());
    page.run(TRACK);
    assertEquals(List.of(), page.requests("https://edge.fullstory.com/s/fs"));
    assertEquals("true", page.run("return FS.theirs").toString());
  }

  @Test
  void itIsUsedWithoutAnOrg(Page page) {
    page.open("plugins.html", settings("{}"), fullstoryOnThePage());
    page.run(TRACK);
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void itsErrorsDoNotReachThePage(Page page) {
    page.open("register.html", settings("{orgId: 'o-1ABC-na1'}"), fullstoryOnThePage());
    page.run("FS._api = () => { throw new Error('from FullStory') }");
    var errors =
        page.run(
            """
            var context = await analytics.track('Ordered');
            return context.logs().filter(entry => entry.level === 'error').length;
            """);
    assertEquals("0", errors.toString());
    assertEquals("1", page.run("return neighbour.events.length").toString());
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void anElementOfThatNameIsNoFullstory(Page page) {
    page.open("plugins.html");
    page.run("document.body.appendChild(document.createElement('p')).id = 'FS'");
    page.run(TRACK);
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }
}
