package fsdestination.site.classic;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.classic.AnalyticsCore.ORG;
import static fsdestination.site.classic.AnalyticsCore.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code identify}: the uid in a call of its own, then the traits under FullStory's names. */
@BrowserTest
class IdentifyIT {
  private static void assertTraits(Page page, String traits, String properties) {
    call(page, ORG, "analytics.identify('u1', " + traits + ")");
    assertCalls(
        page,
        classic("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        classic("setProperties", "{type: 'user', properties: " + properties + "}"));
  }

  private static void assertAnonymous(Page page, String calls, String properties) {
    call(page, ORG, calls);
    assertCalls(page, classic("setProperties", "{type: 'user', properties: " + properties + "}"));
  }

  @Test
  void nameIsTheDisplayName(Page page) {
    assertTraits(page, "{name: ' Ann '}", "{displayName: 'Ann'}");
  }

  @Test
  void firstAndLastNameAreTheDisplayNameToo(Page page) {
    assertTraits(
        page,
        "{firstName: 'Ann', lastName: 'Lee'}",
        "{firstName: 'Ann', lastName: 'Lee', displayName: 'Ann Lee'}");
  }

  @Test
  void firstAndLastNameMayBeWrittenOtherwise(Page page) {
    assertTraits(
        page,
        "{first_name: 'Ann', 'Last Name': 'Lee'}",
        "{firstName: 'Ann', lastName: 'Lee', displayName: 'Ann Lee'}");
  }

  @Test
  void firstNameAloneIsNoDisplayName(Page page) {
    assertTraits(page, "{firstName: 'Ann'}", "{firstName: 'Ann'}");
  }

  @Test
  void nameOfAnotherCaseStaysBesideTheDisplayName(Page page) {
    assertTraits(page, "{Name: 'Ann'}", "{name: 'Ann', displayName: 'Ann'}");
  }

  @Test
  void nameWinsOverAnOwnDisplayName(Page page) {
    assertTraits(page, "{displayName: 'A.', name: 'Ann'}", "{displayName: 'Ann'}");
  }

  @Test
  void ownDisplayNameStays(Page page) {
    assertTraits(page, "{displayName: 'A.'}", "{displayName: 'A.'}");
  }

  @Test
  void aNameThatIsNoStringIsUnchanged(Page page) {
    assertTraits(page, "{name: 5}", "{name: 5}");
  }

  @Test
  void emailStays(Page page) {
    assertTraits(page, "{email: 'ann@example.com'}", "{email: 'ann@example.com'}");
  }

  @Test
  void idIsDropped(Page page) {
    assertTraits(page, "{id: 'i1', plan: 'pro'}", "{plan: 'pro'}");
  }

  @Test
  void otherNamesBecomeCamelCaseAndKeepTheirSuffix(Page page) {
    assertTraits(
        page,
        """
        {'First thing': 1, ID: 2, HTMLThing: 3, 'a-b-c': 4, foo_2bar: 5, 'my_int_str': 6, _str: 7,
         'a b_str': 8, x_STR: 9, my_objs: 10, 'foo:bar': 11}
        """,
        """
        {firstThing: 1, id: 2, hTMLThing: 3, aBC: 4, foo2bar: 5, myInt_str: 6, _str: 7, aB_str: 8,
         xStr: 9, myObjs: 10, 'foo:bar': 11}
        """);
  }

  @Test
  void theLaterOfTwoEqualNamesWinsInThePositionOfTheFirst(Page page) {
    call(page, ORG, "analytics.identify('u1', {'a b': 1, c: 2, a_b: 3})");
    assertEquals(
        "{\"aB\":3,\"c\":2}",
        page.run("return JSON.stringify(fullstoryCalls[1].options.properties)").asText());
  }

  @Test
  void valuesAreUnchanged(Page page) {
    assertTraits(
        page,
        "{a: null, b: {'Stays so': [1, {'So too': 2}]}, c: [], d: 0, e: false, f: ''}",
        """
        {a: null, b: {'Stays so': [1, {'So too': 2}]}, c: [], d: 0, e: false, f: ''}
        """);
  }

  @Test
  void isoStringsAreSentAsIsoStringsOfDates(Page page) {
    call(page, ORG, "analytics.identify('u1', {on: '2020-01-02', all: ['2020-01-02T03:04:05Z']})");
    assertEquals(
        "true,2020-01-02T03:04:05.000Z",
        page.run(
                """
                var {on, all} = fullstoryCalls[1].options.properties;
                return [on === new Date(2020, 0, 2).toISOString(), all].join();
                """)
            .asText());
  }

  @Test
  void aTraitThatBecomesTheIdentityIsDropped(Page page) {
    assertTraits(page, "{UID: 'fire-7', uid_str: 2, plan: 'pro'}", "{plan: 'pro'}");
    assertDroppedTrait(page, "UID");
  }

  @Test
  void aTraitIdentifiesNobody(Page page) {
    assertAnonymous(page, "analytics.identify({uid: 'fire-7'})", "{segmentAnonymousId_str: 'a1'}");
    assertDroppedTrait(page, "uid");
  }

  private static void assertDroppedTrait(Page page, String name) {
    assertEquals(
        List.of("FullStory: dropped a trait that would be the identity: " + name),
        page.console("warn"));
  }

  @Test
  void theUserIdIsSentAsAString(Page page) {
    call(page, ORG, "analytics.identify(42)");
    assertCalls(
        page,
        classic("setProperties", "{type: 'user', properties: {uid: '42'}}"),
        classic("setProperties", "{type: 'user', properties: {}}"));
  }

  @Test
  void anAnonymousVisitorHasTheAnonymousId(Page page) {
    assertAnonymous(
        page,
        "analytics.identify({plan: 'pro', 'Sign up': 1})",
        "{plan: 'pro', signUp: 1, segmentAnonymousId_str: 'a1'}");
  }

  @Test
  void anAnonymousIdIsSentAsAString(Page page) {
    assertAnonymous(
        page,
        "analytics.user().anonymousId(7); analytics.identify({a: 1})",
        "{a: 1, segmentAnonymousId_str: '7'}");
  }

  @Test
  void aKnownVisitorHasNoAnonymousId(Page page) {
    call(page, ORG, "analytics.identify('u1'); analytics.identify({plan: 'pro'})");
    assertEquals(
        "false",
        page.run("return JSON.stringify(fullstoryCalls).includes('segmentAnonymousId')")
            .toString());
  }
}
