package fsdestination.site.page;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An existing FullStory, or another value in its place, when the destination loads: see {@code
 * existing-fullstory.html}.
 */
@BrowserTest
class ExistingFullstoryIT {
  private static final String ORDERED = "{name: 'Ordered', properties: {total: 5}}";

  private static Page open(Page page, String existing) {
    return open(page, existing, "FS");
  }

  private static Page open(Page page, String existing, String namespace) {
    return page.open(
        "existing-fullstory.html",
        new Parameter("existing", existing),
        new Parameter("namespace", namespace),
        settings("{orgId: 'o-1ABC-na1'}"),
        calls("[['track', 'Ordered', {total: 5}]]"));
  }

  private static void assertLoadedOnce(Page page) {
    page.fullstoryCalls();
    assertEquals(1, page.requests("/s/fs.js").size(), () -> "" + page.requests("/s/fs.js"));
  }

  private static void assertWarning(Page page, String words) {
    page.waitFor("pageLog.some(entry => entry.kind === 'warn')");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains(words), () -> "" + page.console("warn"));
  }

  private static void assertSilent(Page page) {
    assertEquals(List.of(), page.console("warn"));
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void theCurrentSnippetIsUsed(Page page) {
    open(page, "snippet-2.1");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertLoadedOnce(page);
    assertSilent(page);
  }

  @Test
  void theSnippetOfVersion2IsUsed(Page page) {
    open(page, "snippet-2.0");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertLoadedOnce(page);
  }

  @Test
  void onTheSnippetOfVersion1TheLegacyFunctionsAreUsed(Page page) {
    open(page, "snippet-1.3");
    assertCalls(page, v1("trackEvent", ORDERED));
    assertLoadedOnce(page);
    assertWarning(page, "V2 actions use the V1 API");
  }

  @Test
  void onTheSnippetOfVersion1ATraitThatBecomesTheIdentityIsDropped(Page page) {
    open(page, "snippet-1.3");
    page.fullstoryCalls();
    page.run("await analytics.identify('u1', {uid_str: 'u2', uid_objs: 1, plan_str: 'pro'})");
    var calls = page.waitFor("fullstoryCalls.length === 3").fullstoryCalls();
    assertEquals("u1", calls.at("/1/options/properties/uid").asText());
    var traits = calls.at("/2/options/properties");
    assertEquals("pro", traits.at("/plan_str").asText());
    assertFalse(traits.has("uid_str") || traits.has("uid_objs"), traits::toString);
    assertTrue(
        page.console("warn")
            .contains("Fullstory (Actions): dropped a trait that would be the identity: uid_str"));
  }

  @Test
  void onTheSnippetOfVersion1TheSchemaIsDropped(Page page) {
    page.open(
        "existing-fullstory.html",
        new Parameter("existing", "snippet-1.3"),
        new Parameter("namespace", "FS"),
        settings(
            """
            {orgId: 'o-1ABC-na1', subscriptions: [
              {enabled: true, partnerAction: 'identifyUserV2', subscribe: 'all', mapping:
                {userId: {'@path': '$.userId'}, traits: {'@path': '$.properties'},
                 schema: {properties: {total: 'int'}}}}]}
            """),
        calls("[['setAnonymousId', 'a1'], ['identify', 'u1'], ['track', 'Ordered', {total: 5}]]"));
    assertCalls(
        page,
        v1("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        v1("setProperties", "{type: 'user', properties: {}}"),
        v1("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        v1("setProperties", "{type: 'user', properties: {total: 5}}"));
    assertWarning(page, "V2 actions use the V1 API");
  }

  @Test
  void fullstorysOwnPackageIsUsed(Page page) {
    open(page, "package");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertLoadedOnce(page);
    assertSilent(page);
  }

  @Test
  void fullstorysOwnPackageFindsOursIfItLoadsLater(Page page) {
    open(page, "package-after");
    page.run("fullstoryPackage.FullStory('trackEvent', {name: 'By the package'})");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 2");
    assertLoadedOnce(page);
  }

  @Test
  void anotherNamespaceIsUsed(Page page) {
    open(page, "snippet-2.1", "Story");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertLoadedOnce(page);
    assertEquals("undefined", page.run("return typeof FS").asText());
  }

  @Test
  void anotherNamespaceIsUsedWithoutAnExistingFullstory(Page page) {
    open(page, "nothing", "Story");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertEquals(
        "function undefined Story",
        page.run("return typeof Story + ' ' + typeof FS + ' ' + _fs_namespace").asText());
  }

  @Test
  void otherVendorsFindTheNamespace(Page page) {
    open(page, "nothing");
    assertEquals("FS", page.run("return _fs_namespace").asText());
  }

  @Test
  void anObjectInItsPlaceIsLeftAlone(Page page) {
    open(page, "object");
    assertWarning(page, "window.FS is not FullStory, so nothing is sent");
    assertEquals("1", page.run("return FS.event").toString());
    assertEquals(List.of(), page.requests("/s/fs.js"));
  }

  @Test
  void aStringInItsPlaceIsLeftAlone(Page page) {
    open(page, "string");
    assertWarning(page, "window.FS is not FullStory, so nothing is sent");
    assertEquals("string", page.run("return FS").asText());
  }

  @Test
  void anElementIsReplaced(Page page) {
    open(page, "element");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertSilent(page);
  }

  @Test
  void aSecondCopyOfUsSharesTheFirstOnes(Page page) {
    open(page, "copy");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertLoadedOnce(page);
    assertSilent(page);
  }

  @Test
  void anotherOrgIsOneWarningAndItsFullstoryIsUsed(Page page) {
    open(page, "other-org");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertLoadedOnce(page);
    assertWarning(page, "FullStory is on the page for another FS Org, o-2XYZ-na1");
  }
}
