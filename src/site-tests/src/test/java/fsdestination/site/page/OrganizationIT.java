package fsdestination.site.page;

import static fsdestination.site.page.LoadedDestination.assertOneWarning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's FullStory is for another organization, which its snippet 2.1 sets in no global. */
@BrowserTest
class OrganizationIT {
  private static final String WARNING = "FullStory is on the page for another FS Org, o-9OTHER-na1";

  /** A page whose FullStory already captures. */
  private static Page capturing(Page page, String by, String snippet) {
    LoadedDestination.open(page, by).run("await addSnippet(" + snippet + ");");
    return page.waitFor("FS._api && FS('getSession')");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void itIsFoundInTheQueue(String by, Page page) {
    LoadedDestination.open(page, by)
        .run("await addSnippet({orgId: 'o-9OTHER-na1'}); await load();");
    assertOneWarning(page, WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void itIsFoundInTheSession(String by, Page page) {
    capturing(page, by, "{orgId: 'o-9OTHER-na1'}").run("await load();");
    assertOneWarning(page, WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void theSameOrgCausesNoWarning(String by, Page page) {
    LoadedDestination.open(page, by).run("await addSnippet(); await load(); track('T1');");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 1");
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void theSameOrgInTheSessionCausesNoWarning(String by, Page page) {
    capturing(page, by, "").run("await load(); track('T1');");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 1");
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void gettingTheSessionLeavesNothingInAQueue(String by, Page page) {
    capturing(page, by, "").run("FS('shutdown'); await load();");
    assertEquals("0", page.run("return (FS.q || []).length").toString());
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void aFullstoryThatThrowsForItsSessionIsUsed(String by, Page page) {
    capturing(page, by, "").call("page/session-that-throws");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 1");
    assertEquals(List.of(), page.console("error"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void aPropertyThatIsNoFunctionIsNotCalled(String by, Page page) {
    LoadedDestination.open(page, by)
        .run("window.FS = Object.assign(() => {}, {_api: true}); await load(); track('T1');");
    assertEquals(List.of(), page.console("error"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void aNamespaceThatOnlyTheTagNamesIsUsed(String by, Page page) {
    LoadedDestination.open(page, by)
        .run("await addSnippet({namespace: 'MyFS'}); await load(); track('T1');");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 1");
    assertEquals("undefined", page.run("return typeof FS").asText());
    assertEquals(1, page.requests("/s/fs.js").size());
    assertEquals(List.of(), page.console("warn"));
  }
}
