package fsdestination.device;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import fsdestination.page.Attempt;
import fsdestination.page.Page;
import fsdestination.page.Region;
import fsdestination.page.Snippet;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.JsPropertyMap;

/** The settings of the destination that say how FullStory is loaded. */
final class Settings extends ScriptObject {
  /**
   * A host, perhaps a port and a path: what can stand behind {@code https://} and hides nothing.
   */
  private static final String ADDRESS = "^[\\w-][\\w.-]*(:\\d+)?(/[^\\s@\\\\]*)?$";

  private final Value settings;
  private final Page page;
  private final JsPropertyMap<Object> globals = JsPropertyMap.of();
  private final Value env;
  private boolean done;

  @JsConstructor
  Settings(Value settings, Page page) {
    this.settings = settings;
    this.page = page;
    env = settings.newObject();
  }

  /** Whether FullStory was loaded, or found, or cannot be. */
  boolean areDone() {
    return done;
  }

  /** Puts FullStory on the page, once, unless something is there. */
  void load() {
    if (done) return;
    done = true;
    Attempt.run(this::insert, error -> page.error("FullStory did not load: " + error.text()));
  }

  private void insert() {
    if (!page.isFree()) return;
    Value org = text("orgId");
    boolean debug = settings.get("debug").isTrue();
    if (!org.isTruthy()) {
      wrong("FS Org (\"orgId\") should be the id of an organization", settings.get("orgId").kind());
    }
    if (debug && text("script").isTruthy()) page.warn("debug is ignored because script is set");
    set("orgId", "_fs_org", org);
    setHost("host", "_fs_host", "fullstory.com");
    setHost("script", "_fs_script", "edge.fullstory.com/s/fs" + (debug ? "-debug.js" : ".js"));
    setHost("appHost", "_fs_app_host", "");
    if (settings.get("recordOnlyThisIFrame").isTrue()) {
      set("isOuterScript", "_fs_is_outer_script", org.of(true));
    }
    if (!page.isOff()) Snippet.insert(page, env, globals);
  }

  private void setHost(String key, String global, String standard) {
    Value given = text(key).replace("^https://", "");
    Value host = given.isTruthy() ? given : given.of(standard);
    if (given.isTruthy() && !given.has(ADDRESS)) {
      wrong(key + " should be a host with or without a path", given.text());
    }
    if (host.isTruthy()) set(key, global, Region.host(env.get("orgId"), host));
  }

  private void set(String option, String global, Value value) {
    env.set(option, value);
    globals.set(global, value);
  }

  private void wrong(String expectation, String found) {
    page.error(expectation + " but it is " + found);
    page.turnOff();
  }

  /** A text without spaces around it; empty if there is none. */
  private Value text(String key) {
    Value value = settings.get(key);
    return value.isText() ? value.trim() : value.of("");
  }
}
