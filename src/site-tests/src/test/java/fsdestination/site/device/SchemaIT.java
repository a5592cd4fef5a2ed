package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The field {@code schema}, the types of the properties beside it. */
@BrowserTest
class SchemaIT {
  private static final String SCHEMA = "{properties: {total: 'int'}}";
  private static final String TRACK = "{type: 'track', event: 'Ordered', properties: {total: 5}}";
  private static final String IDENTIFY = "{type: 'identify', userId: 'u1', traits: {total: 5}}";

  private static ObjectNode typed(String action, String schema) {
    var subscription = subscription(action);
    ((ObjectNode) subscription.get("mapping")).set("schema", json(schema));
    return subscription;
  }

  private static Page deliver(Page page, String action, String schema, String event) {
    page.open("plugins.html", settings(typed(action, schema)));
    page.run("await load(); await deliver(" + event + ")");
    return page;
  }

  @Test
  void anEventHasIt(Page page) {
    deliver(page, "trackEventV2", SCHEMA, TRACK);
    assertCalls(
        page,
        v2("trackEvent", "{name: 'Ordered', properties: {total: 5}, schema: " + SCHEMA + "}"));
  }

  @Test
  void aPageHasIt(Page page) {
    deliver(page, "viewedPageV2", SCHEMA, "{type: 'page', properties: {total: 5}}");
    assertCalls(
        page,
        v2("setProperties", "{type: 'page', properties: {total: 5}, schema: " + SCHEMA + "}"));
  }

  @Test
  void aUserGetsItAfterTheIdentity(Page page) {
    deliver(page, "identifyUserV2", SCHEMA, IDENTIFY);
    assertCalls(
        page,
        v2("setIdentity", "{uid: 'u1'}"),
        v2("setProperties", "{type: 'user', properties: {total: 5}, schema: " + SCHEMA + "}"));
  }

  @Test
  void aVisitorWithoutAUserIdGetsIt(Page page) {
    deliver(page, "identifyUserV2", SCHEMA, "{type: 'identify', traits: {total: 5}}");
    assertCalls(
        page,
        v2("setProperties", "{type: 'user', properties: {total: 5}, schema: " + SCHEMA + "}"));
  }

  @Test
  void theServerIsToldIt(Page page) {
    page.open(
        "plugins.html",
        settings(
            typed("trackEventV2", SCHEMA),
            typed("identifyUserV2", SCHEMA),
            typed("viewedPageV2", SCHEMA)));
    page.run("await load()");
    page.fullstoryCalls();
    page.run(
        "for (var event of ["
            + TRACK
            + ","
            + IDENTIFY
            + ", {type: 'page', properties: {total: 5}}]) await deliver(event)");
    page.waitFor("fullstorySent.filter(({kind}) => kind === 8193).length === 3");
    assertEquals(
        json(
            """
            [['Ordered', {properties: {total: 'int'}}], ['user', {}],
             ['user', {properties: {total: 'int'}}], ['page', {properties: {total: 'int'}}]]
            """),
        page.run(
            """
            return fullstorySent.filter(({kind}) => kind === 8193 || kind === 8197)
              .map(({args}) => [args[0], JSON.parse(args[4])]);
            """));
  }

  @Test
  void whileFsJsLoadsTheUidGoesAheadAndTheSchemaStaysWithTheProperties(Page page) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofMillis(300)));
    page.open(
        "plugins.html", settings(subscription("trackEventV2"), typed("identifyUserV2", SCHEMA)));
    assertEquals(
        json(
            """
            [['setIdentity', {uid: 'u1'}],
             ['trackEvent', {name: 'Ordered', properties: {total: 5}}],
             ['setProperties',
              {type: 'user', properties: {total: 5}, schema: {properties: {total: 'int'}}}]]
            """),
        page.run(
            "await load(); await deliver("
                + TRACK
                + "); await deliver("
                + IDENTIFY
                + "); return FS.q.slice(1).map(([operation, options]) => [operation, options])"));
  }

  @Test
  void eachCallHasACopyOfItsOwn(Page page) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofMillis(300)));
    page.open("plugins.html", settings(typed("trackEventV2", SCHEMA)));
    assertEquals(
        json("[2, 3]"),
        page.run(
            "await load(); await deliver("
                + TRACK
                + "); await deliver("
                + TRACK
                + """
                  );
                  var own = scenario.settings.subscriptions[0].mapping.schema;
                  var schemas = FS.q.slice(1).map(([, options]) => options.schema);
                  return [schemas.length, new Set([own, ...schemas]).size];
                  """));
  }

  @Test
  void itMayComeFromTheEvent(Page page) {
    deliver(
        page,
        "trackEventV2",
        "{'@path': '$.context.schema'}",
        "{type: 'track', event: 'E', properties: {}, context: {schema: {properties: {a: 'date'}}}}");
    assertCalls(
        page, v2("trackEvent", "{name: 'E', properties: {}, schema: {properties: {a: 'date'}}}"));
  }

  @Test
  void nullIsNone(Page page) {
    deliver(page, "identifyUserV2", "null", IDENTIFY);
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {total: 5}}"));
  }

  @Test
  void legacyActionsHaveNone(Page page) {
    deliver(page, "trackEvent", SCHEMA, TRACK);
    assertCalls(page, v1("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
    assertEquals(List.of(), page.console("error"));
  }
}
