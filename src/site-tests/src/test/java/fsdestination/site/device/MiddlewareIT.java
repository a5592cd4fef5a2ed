package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Destination middleware of a registered plugin, as analytics.js runs it for those it loads. */
@BrowserTest
class MiddlewareIT {
  private static void run(Page page, String middleware, String calls) {
    page.open("register.html");
    page.run(
        "await analytics.addDestinationMiddleware('Fullstory (Actions)', "
            + middleware
            + "); "
            + calls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "({payload, next}) => { payload.obj.event = 'Changed'; next(payload); }",
        "async ({payload, next}) => { await 0; payload.obj.event = 'Changed'; next(payload); }",
        "({payload, next}) => next({obj: Object.assign({}, payload.obj, {event: 'Changed'})})",
        "({payload, next}) => { next(payload); payload.obj.event = 'Changed'; }"
      })
  void itMayChangeTheEvent(String middleware, Page page) {
    run(page, middleware, "await analytics.track('Ordered')");
    assertCalls(page, v2("trackEvent", "{name: 'Changed', properties: {}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "({next}) => next(null)",
        "({next}) => next()",
        "async ({next}) => { await 0; next(null); }",
        "() => {}",
        "async () => null"
      })
  void itMayDropTheEvent(String middleware, Page page) {
    run(page, middleware, "await analytics.track('Ordered')");
    assertCalls(page);
    assertEquals(List.of(), page.console("error"));
    assertEquals("1", page.run("return neighbour.events.length").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "() => { throw new Error('no'); }",
        "async () => { throw new Error('no'); }",
        "({payload, next}) => { next(payload); throw new Error('no'); }"
      })
  void ifItFailsTheEventIsDroppedWithOneError(String middleware, Page page) {
    run(page, middleware, "await analytics.track('Ordered')");
    assertCalls(page);
    assertEquals(
        List.of("Fullstory (Actions): destination middleware dropped an event: Error: no"),
        page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void itChangesACopy(Page page) {
    run(
        page,
        """
        ({payload, next}) => {
          payload.obj.properties.list[0].a = 2;
          delete payload.obj.properties.kept;
          next(payload);
        }
        """,
        "await analytics.track('Ordered', {list: [{a: 1}], kept: true})");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {list: [{a: 2}]}}"));
    assertEquals(
        json("{list: [{a: 1}], kept: true}"), page.run("return neighbour.events[0].properties"));
  }

  @Test
  void eachGetsTheEventThatTheOneBeforePassed(Page page) {
    run(
        page,
        """
        ({payload, next}) => { payload.obj.event += ' first'; next(payload); },
        async ({payload, next}) => { payload.obj.event += ' second'; next(payload); }
        """,
        "await analytics.track('Ordered')");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered first second', properties: {}}"));
  }

  @Test
  void theNextIsNotCalledForADroppedEvent(Page page) {
    run(
        page,
        "({next}) => next(null), () => { window.asked = true; }",
        "await analytics.track('Ordered')");
    assertEquals("false", page.run("return 'asked' in window").toString());
  }

  @Test
  void itGetsTheNameOfTheDestination(Page page) {
    run(
        page,
        "({integration, payload, next}) => { window.told = integration; next(payload); }",
        "await analytics.track('Ordered')");
    assertEquals("Fullstory (Actions)", page.run("return told").asText());
  }

  @Test
  void valuesDroppedFromItsCopyAreWarnedOf(Page page) {
    run(
        page,
        "({payload, next}) => next(payload)",
        "await analytics.track('Ordered', {total: 5, onClick() {}})");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
    assertEquals(
        List.of(
            "Fullstory (Actions): dropped values that FullStory cannot receive:"
                + " onClick (function)"),
        page.console("warn"));
  }

  @Test
  void aLateCallOfNextSendsNothing(Page page) {
    run(
        page,
        """
        ({payload, next}) => {
          window.late = new Promise(done => setTimeout(() => done(next(payload)), 20));
        }
        """,
        "await analytics.track('Ordered'); await late;");
    assertCalls(page);
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void aTraitThatItAddsIsSent(Page page) {
    run(
        page,
        "({payload, next}) => { payload.obj.traits.plan = 'pro'; next(payload); }",
        "analytics.setAnonymousId('a1'); await analytics.identify('u1', {})");
    assertCalls(
        page,
        v2("setIdentity", "{uid: 'u1', properties: {plan: 'pro', segmentAnonymousId: 'a1'}}"));
  }
}
