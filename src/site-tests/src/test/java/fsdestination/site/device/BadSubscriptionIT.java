package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invalid subscription: one error that names it, it is off, and the others act. */
@BrowserTest
class BadSubscriptionIT {
  private static final String ACTIONS =
      "/partnerAction must be one of trackEvent trackEventV2 identifyUser identifyUserV2"
          + " viewedPage viewedPageV2, got ";
  private static final String TRACK = "type = \"track\"";

  /**
   * @param error the end of the one error
   */
  private static void assertOff(Page page, ObjectNode bad, String error) {
    var good = subscription("trackEventV2", TRACK, "{name: 'still there'}");
    page.open("register.html", settings(bad.put("name", "The bad one"), good));
    page.run("await analytics.track('Ordered'); await analytics.track('Shipped')");
    assertEquals(
        List.of("Fullstory (Actions): \"The bad one\": /subscriptions/0" + error),
        page.console("error"));
    var sent = v2("trackEvent", "{name: 'still there', properties: {}}");
    assertCalls(page, sent, sent);
    assertEquals("2", page.run("return neighbour.events.length").toString());
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void aTriggerThatDoesNotParse(Page page) {
    var error = "/subscribe:19 must be a value, got the end";
    assertOff(page, subscription("trackEventV2", "type = \"track\" and", "{name: 'bad'}"), error);
  }

  @Test
  void anEmptyTrigger(Page page) {
    var error = "/subscribe:1 must be a value, got the end";
    assertOff(page, subscription("trackEventV2", "", "{name: 'bad'}"), error);
  }

  @Test
  void anUndefinedTrigger(Page page) {
    var bad = subscription("trackEventV2", TRACK, "{name: 'bad'}");
    bad.remove("subscribe");
    assertOff(
        page, bad, "/subscribe must be a trigger of at most 10,000 characters, got undefined");
  }

  @Test
  void aMappingWithAnUnknownDirective(Page page) {
    var error = "/mapping/name/@pth must be a known directive, got @pth";
    assertOff(page, subscription("trackEventV2", TRACK, "{name: {'@pth': '$.event'}}"), error);
  }

  @Test
  void aMappingWithADirectiveOfTheWrongType(Page page) {
    var error = "/mapping/name/@path must be a string or a directive, got number";
    assertOff(page, subscription("trackEventV2", TRACK, "{name: {'@path': 5}}"), error);
  }

  @Test
  void aMappingWithMistakesInTwoPlaces(Page page) {
    var mapping = "{properties: {name: {'@pth': '$.a'}}, name: {'@pth': '$.b'}}";
    var error = "/name/@pth must be a known directive, got @pth";
    assertOff(
        page,
        subscription("trackEventV2", TRACK, mapping),
        "/mapping/properties" + error + "; /subscriptions/0/mapping" + error);
  }

  @Test
  void aMappingThatIsNoObject(Page page) {
    var error = "/mapping must be an object, got string";
    assertOff(page, subscription("trackEventV2", TRACK, "'$.event'"), error);
  }

  @Test
  void anUnknownAction(Page page) {
    assertOff(page, subscription("trackEventV3", TRACK, "{name: 'bad'}"), ACTIONS + "trackEventV3");
  }

  @Test
  void anActionNamedLikeAPropertyOfEveryObject(Page page) {
    assertOff(page, subscription("constructor", TRACK, "{name: 'bad'}"), ACTIONS + "constructor");
  }

  @Test
  void aDisabledSubscriptionMayBeInvalid(Page page) {
    var bad = subscription("trackEventV3", "and and", "{}").put("enabled", false);
    page.open("register.html", settings(bad, subscription("trackEventV2")));
    page.run("await analytics.track('Ordered')");
    assertEquals(List.of(), page.console("error"));
  }
}
