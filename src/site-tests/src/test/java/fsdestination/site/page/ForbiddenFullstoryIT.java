package fsdestination.site.page;

import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page whose policy forbids fs.js: one message is logged, and analytics.js goes on. */
@BrowserTest
class ForbiddenFullstoryIT {
  private static Page open(Page page, String policy) {
    return page.open(
        "security-policy.html",
        settings("{orgId: 'o-1ABC-na1'}"),
        new Parameter("header", "Content-Security-Policy: " + policy));
  }

  @Test
  void aHostThatIsNotNamedIsOneWarning(Page page) {
    open(page, "script-src 'self'");
    page.run("await analytics.track('Ordered')");
    page.waitFor("pageLog.some(entry => entry.kind === 'warn')");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("did not load"));
    assertEquals(List.of(), page.requests("/s/fs.js"));
  }

  @Test
  void nothingIsLeftOnThePageIfOurPolicyIsNotAllowed(Page page) {
    open(page, "require-trusted-types-for 'script'; trusted-types others");
    page.run("await analytics.track('Ordered')");
    if (page.run("return 'trustedTypes' in window").asBoolean()) {
      assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
      assertTrue(page.console("error").get(0).contains("FullStory did not load"));
      assertEquals("undefined", page.run("return typeof FS").asText());
    } else {
      assertEquals(1, page.fullstoryCalls().size());
    }
  }
}
