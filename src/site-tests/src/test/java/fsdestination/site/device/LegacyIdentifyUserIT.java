package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The legacy function sends an identity in two calls: the uid, then the properties. */
@BrowserTest
class LegacyIdentifyUserIT {
  private static Page deliver(Page page, String event) {
    page.open("plugins.html", settings(subscription("identifyUser")));
    page.run("await load(); await deliver(" + event + ")");
    return page;
  }

  @Test
  void userIdIsTheIdentity(Page page) {
    deliver(
        page,
        """
        {type: 'identify', userId: 'u1', anonymousId: 'a1',
         traits: {name: 'Ann', email: 'ann@example.com'}}
        """);
    assertCalls(
        page,
        v1("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        v1(
            "setProperties",
            """
            {type: 'user', properties: {name: 'Ann', email: 'ann@example.com',
             segmentAnonymousId_str: 'a1', displayName: 'Ann'}}
            """));
  }

  @Test
  void withoutUserIdPropertiesAreSet(Page page) {
    deliver(page, "{type: 'identify', anonymousId: 'a1', traits: {plan: 'pro'}}");
    assertCalls(
        page,
        v1(
            "setProperties",
            "{type: 'user', properties: {plan: 'pro', segmentAnonymousId_str: 'a1'}}"));
  }

  @Test
  void propertyNamesAreCamelCasedAndKeepTheirSuffix(Page page) {
    deliver(
        page,
        """
        {type: 'identify', traits: {'First name': 1, userID: 2, 'sign up_date': 3, id: 4,
         'Deep one': {'Stays so': 5}, x_STR: 6, age_int: 7, my_objs: 8}}
        """);
    assertCalls(
        page,
        v1(
            "setProperties",
            """
            {type: 'user', properties: {firstName: 1, userId: 2, signUp_date: 3, id: 4,
             deepOne: {'Stays so': 5}, xStr: 6, age_int: 7, myObjs: 8}}
            """));
  }

  @Test
  void nullNameAndEmailAreSent(Page page) {
    deliver(page, "{type: 'identify', traits: {name: null, email: null}}");
    assertCalls(
        page,
        v1(
            "setProperties",
            "{type: 'user', properties: {name: null, email: null, displayName: null}}"));
  }

  @Test
  void undefinedNameAndEmailAreDropped(Page page) {
    deliver(page, "{type: 'identify', traits: {a: 1}}");
    assertCalls(page, v1("setProperties", "{type: 'user', properties: {a: 1}}"));
  }

  @Test
  void aTraitThatBecomesTheIdentityIsDropped(Page page) {
    deliver(page, "{type: 'identify', userId: 'u1', traits: {UID: 'fire-7', uid_str: 2, uidx: 3}}");
    assertCalls(
        page,
        v1("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        v1("setProperties", "{type: 'user', properties: {uidx: 3}}"));
    assertDroppedTrait(page, "UID");
  }

  @Test
  void aTraitIdentifiesNobody(Page page) {
    deliver(page, "{type: 'identify', traits: {' uid ': 'fire-7', plan: 'pro'}}");
    assertCalls(page, v1("setProperties", "{type: 'user', properties: {plan: 'pro'}}"));
    assertDroppedTrait(page, " uid ");
  }

  private static void assertDroppedTrait(Page page, String name) {
    assertEquals(
        List.of("Fullstory (Actions): dropped a trait that would be the identity: " + name),
        page.console("warn"));
  }
}
