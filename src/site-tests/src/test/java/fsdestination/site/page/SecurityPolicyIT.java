package fsdestination.site.page;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages with a content security policy: see {@code security-policy.html}. */
@BrowserTest
class SecurityPolicyIT {
  private static final String CSP = "Content-Security-Policy: ";
  private static final String TRUSTED = "require-trusted-types-for 'script'; trusted-types ";

  private static Page open(Page page, String route, String... headers) {
    var parameters = new Parameter[headers.length + 3];
    parameters[0] = settings("{orgId: 'o-1ABC-na1'}");
    parameters[1] = calls("[['track', 'Ordered']]");
    parameters[2] = new Parameter("route", route);
    for (int i = 0; i < headers.length; i++) {
      parameters[i + 3] = new Parameter("header", headers[i]);
    }
    return page.open("security-policy.html", parameters);
  }

  private static void assertItWorks(Page page) {
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {}}"));
    assertEquals(json("[]"), page.run("return violations"));
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void theTagOfFullstoryHasThePagesNonce(Page page) {
    open(page, "register", CSP + "script-src 'self' 'nonce-n0nce'");
    assertItWorks(page);
  }

  @Test
  void hostsAreEnough(Page page) {
    open(page, "register", CSP + "script-src 'self' 'nonce-n0nce' https://edge.fullstory.com");
    assertItWorks(page);
  }

  @Test
  void strictDynamicIsEnoughIfAnalyticsLoadsUs(Page page) {
    open(page, "remote", CSP + "script-src 'nonce-n0nce' 'strict-dynamic'; object-src 'none'");
    assertItWorks(page);
  }

  @Test
  void withoutInlineCodeAndEvalEverythingWorks(Page page) {
    open(
        page,
        "register",
        CSP
            + "default-src 'self' https:; script-src 'self' 'nonce-n0nce' https://edge.fullstory.com");
    assertItWorks(page);
  }

  @Test
  void trustedTypesAreMadeByAPolicyOfOurs(Page page) {
    open(page, "register", CSP + TRUSTED + "fullstory-destination");
    assertItWorks(page);
  }

  @Test
  void integrationsOfTheOrgNeedADefaultPolicy(Page page) {
    page.vendors()
        .forThisTest(
            "rs.fullstory.com/rec/page", FakeFullstory.page("\"FetchIntegrations\": true"));
    page.open(
        "security-policy.html",
        settings("{orgId: 'o-1ABC-na1'}"),
        calls("[['track', 'Ordered']]"),
        new Parameter("default", "yes"),
        new Parameter("header", CSP + TRUSTED + "fullstory-destination default"));
    assertSent(page, "event Ordered");
    assertItWorks(page);
  }

  @Test
  void withoutADefaultPolicyIntegrationsEndTheCapture(Page page) {
    page.vendors()
        .forThisTest(
            "rs.fullstory.com/rec/page", FakeFullstory.page("\"FetchIntegrations\": true"));
    open(page, "register", CSP + TRUSTED + "fullstory-destination");
    page.waitForRequest("rs.fullstory.com/rec/page");
    if (page.run("return !window.trustedTypes").asBoolean()) {
      assertSent(page, "event Ordered");
      return;
    }
    page.waitFor("violations.length > 0");
    assertEquals(List.of(), sent(page));
  }

  @Test
  void onAnIsolatedPageFullstoryIsLoadedWithCors(Page page) {
    open(
        page,
        "register",
        "Cross-Origin-Embedder-Policy: require-corp",
        "Cross-Origin-Opener-Policy: same-origin");
    assertEquals("true", page.run("return crossOriginIsolated").toString());
    assertItWorks(page);
  }
}
