package fsdestination.site.page;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.page.LoadedDestination.whileLoading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Page properties that wait for fs.js, which would set all of them on the page on which it starts.
 */
@BrowserTest
class WaitingPageIT {
  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void thoseOfAnEarlierRouteAreDropped(String by, Page page) {
    whileLoading(
        page,
        by,
        """
        viewPage('Home');
        track('Looked');
        history.pushState({}, '', '/pages/dashboard');
        viewPage('Dashboard');
        """);
    assertSent(page, "event Looked", "page {\"pageName\":\"Dashboard\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void thoseOfTheSameRouteAreKept(String by, Page page) {
    whileLoading(
        page,
        by,
        """
        viewPage('Home');
        history.pushState({}, '', '?sort=price#top');
        viewPage('Sorted');
        """);
    assertSent(page, "page {\"pageName\":\"Home\"}", "page {\"pageName\":\"Sorted\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void routesInTheHashAreOnePageAsInFullStory(String by, Page page) {
    whileLoading(
        page,
        by,
        """
        location.hash = '#/home';
        viewPage('Home');
        location.hash = '#/dashboard';
        viewPage('Dashboard');
        """);
    assertSent(page, "page {\"pageName\":\"Home\"}", "page {\"pageName\":\"Dashboard\"}");
  }

  @Test
  void thePromiseOfADroppedCallIsRejected(Page page) {
    whileLoading(
        page,
        "device",
        """
        var lost = FS('setPropertiesAsync', {type: 'page', properties: {a: 1}});
        window.outcome = lost.catch(error => error.message);
        history.pushState({}, '', '/pages/dashboard');
        viewPage('Dashboard');
        """);
    assertEquals("Another page was shown", page.run("return outcome").asText());
  }
}
