package fsdestination.site.classic;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.classic.AnalyticsCore.ORG;
import static fsdestination.site.classic.AnalyticsCore.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invalid events: nothing is thrown, and no value is made up. */
@BrowserTest
class BadEventsIT {
  @Test
  void anUndefinedAnonymousIdIsDropped(Page page) {
    call(
        page,
        ORG,
        """
        analytics.addSourceMiddleware(({payload, next}) => {
          delete payload.obj.anonymousId;
          next(payload);
        });
        analytics.identify({plan: 'pro'});
        """);
    assertCalls(page, classic("setProperties", "{type: 'user', properties: {plan: 'pro'}}"));
  }

  @Test
  void aNullAnonymousIdIsDropped(Page page) {
    call(
        page,
        ORG,
        """
        analytics.addSourceMiddleware(({payload, next}) => {
          payload.obj.anonymousId = null;
          next(payload);
        });
        analytics.identify({plan: 'pro'});
        """);
    assertCalls(page, classic("setProperties", "{type: 'user', properties: {plan: 'pro'}}"));
  }

  @Test
  void aUserIdOfZeroIsAnonymous(Page page) {
    call(
        page,
        ORG,
        """
        analytics.addSourceMiddleware(({payload, next}) => {
          payload.obj.userId = 0;
          next(payload);
        });
        analytics.identify('u1', {plan: 'pro'});
        """);
    assertCalls(
        page,
        classic(
            "setProperties",
            "{type: 'user', properties: {plan: 'pro', segmentAnonymousId_str: 'a1'}}"));
  }

  @Test
  void aUserIdThatFullStoryRejectsIsOneError(Page page) {
    call(
        page,
        ORG,
        "analytics.identify('undefined', {plan: 'pro'}); analytics.identify('u1', {plan: 'pro'})");
    assertCalls(
        page,
        classic("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        classic("setProperties", "{type: 'user', properties: {plan: 'pro'}}"));
    assertEquals(
        List.of("FullStory: identify dropped an event: userId must be a valid uid, got undefined"),
        page.console("error"));
  }

  @Test
  void anEventWhoseNameIsNoStringIsOneError(Page page) {
    call(page, ORG, "analytics.track(); analytics.track('Ordered')");
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {}}"));
    assertEquals(
        List.of("FullStory: track dropped an event: event must be a string"),
        page.console("error"));
  }

  @Test
  void aThrowingEventIsDroppedWithOneErrorAndTheNextIsSent(Page page) {
    page.open("classic-constructor.html");
    page.run(
        """
        var made = new ours({org: 'o-1ABC-na1'});
        made.initialize();
        made.invoke('track', {event: () => { throw new Error('no name'); }});
        made.invoke('track', {event: () => 'Ordered', properties: () => ({})});
        """);
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {}}"));
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    assertTrue(page.console("error").get(0).contains("track dropped an event: no name"));
  }

  @Test
  void valuesOtherThanEventsAreDroppedWithAnError(Page page) {
    page.open("classic-constructor.html");
    page.call("classic/invoke-without-an-event");
    var dropped =
        page.console("error").stream()
            .map(message -> message.replaceFirst("^.*?(\\w+) dropped an event: .+$", "$1"))
            .toList();
    var each = List.of("identify", "track", "page");
    assertEquals(each.stream().flatMap(name -> Stream.of(name, name, name)).toList(), dropped);
  }
}
