package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class IdentifyUserIT {
  private static Page deliver(Page page, String event) {
    page.open("plugins.html", settings(subscription("identifyUserV2")));
    page.run("await load(); await deliver(" + event + ")");
    return page;
  }

  @Test
  void userIdIsTheIdentity(Page page) {
    deliver(
        page,
        """
        {type: 'identify', userId: 'u1', anonymousId: 'a1',
         traits: {name: 'Ann', email: 'ann@example.com', 'Plan name': 'pro', id: 7}}
        """);
    assertCalls(
        page,
        v2(
            "setIdentity",
            """
            {uid: 'u1', properties: {name: 'Ann', email: 'ann@example.com', 'Plan name': 'pro',
             id: 7, segmentAnonymousId: 'a1', displayName: 'Ann'}}
            """));
  }

  @Test
  void withoutUserIdPropertiesAreSet(Page page) {
    deliver(page, "{type: 'identify', anonymousId: 'a1', traits: {plan: 'pro'}}");
    assertCalls(
        page,
        v2("setProperties", "{type: 'user', properties: {plan: 'pro', segmentAnonymousId: 'a1'}}"));
  }

  @Test
  void anEmptyUserIdIsNone(Page page) {
    deliver(page, "{type: 'identify', userId: '', anonymousId: 'a1', traits: {}}");
    assertCalls(
        page, v2("setProperties", "{type: 'user', properties: {segmentAnonymousId: 'a1'}}"));
  }

  @Test
  void withoutTraitsThereIsTheAnonymousId(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', anonymousId: 'a1'}");
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {segmentAnonymousId: 'a1'}}"));
  }

  @Test
  void anEmptyAnonymousIdIsDropped(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', anonymousId: '', traits: {a: 1}}");
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {a: 1}}"));
  }

  @Test
  void nullNameAndEmailAreSent(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', traits: {name: null, email: null}}");
    assertCalls(
        page,
        v2("setIdentity", "{uid: 'u1', properties: {name: null, email: null, displayName: null}}"));
  }

  @Test
  void undefinedNameAndEmailAreDropped(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', traits: {plan_str: 'pro'}}");
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {plan_str: 'pro'}}"));
  }

  @Test
  void aTraitThatWouldBeTheIdentityIsDropped(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', traits: {uid: 'fire-7', UID: 1, plan: 'pro'}}");
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {UID: 1, plan: 'pro'}}"));
    assertDroppedTrait(page);
  }

  @Test
  void aTraitIdentifiesNobody(Page page) {
    deliver(page, "{type: 'identify', traits: {uid: 'fire-7', deep: {uid: 1}}}");
    assertCalls(page, v2("setProperties", "{type: 'user', properties: {deep: {uid: 1}}}"));
    assertDroppedTrait(page);
  }

  @Test
  void aTraitOfFalseAnonymizesNobody(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', traits: {uid: false}}");
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {}}"));
    assertDroppedTrait(page);
  }

  private static void assertDroppedTrait(Page page) {
    assertEquals(
        List.of("Fullstory (Actions): dropped a trait that would be the identity: uid"),
        page.console("warn"));
  }
}
