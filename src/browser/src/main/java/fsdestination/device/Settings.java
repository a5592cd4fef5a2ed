package fsdestination.device;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import fsdestination.page.Page;
import fsdestination.page.Snippet;
import jsinterop.annotations.JsConstructor;

/** The settings of the destination that say how FullStory is loaded. */
final class Settings extends ScriptObject {
  /**
   * A host, perhaps a port and a path: what can stand behind {@code https://} and hides nothing.
   */
  private static final String ADDRESS = "^[\\w-][\\w.-]*(:\\d+)?(/[^\\s@\\\\]*)?$";

  private final Value settings;
  private final Page page;
  private boolean done;
  private boolean wrong;

  @JsConstructor
  Settings(Value settings, Page page) {
    this.settings = settings;
    this.page = page;
  }

  /** Whether FullStory was loaded, or found, or cannot be. */
  boolean areDone() {
    return done;
  }

  /** Puts FullStory on the page, once, unless something is there. */
  void load() {
    if (done) return;
    done = true;
    if (page.isFree() && !insert()) page.turnOff();
  }

  private boolean insert() {
    Value org = text("orgId");
    boolean debug = settings.get("debug").isTrue();
    if (!org.isTruthy()) {
      page.error(
          "FS Org (\"orgId\") should be the id of an organization but it is " + kind("orgId"));
      return false;
    }
    if (debug && text("script").isTruthy()) page.warn("debug is ignored because script is set");
    Snippet snippet = new Snippet(org);
    set(snippet, "host", "_fs_host", "fullstory.com");
    set(snippet, "script", "_fs_script", "edge.fullstory.com/s/fs" + (debug ? "-debug.js" : ".js"));
    set(snippet, "appHost", "_fs_app_host", "");
    if (settings.get("recordOnlyThisIFrame").isTrue()) {
      snippet.set("isOuterScript", "_fs_is_outer_script", true);
    }
    if (!wrong) snippet.insert(page);
    return !wrong;
  }

  private void set(Snippet snippet, String key, String global, String standard) {
    Value given = text(key).replace("^https://", "");
    Value host = given.isTruthy() ? given : given.of(standard);
    if (given.isTruthy() && !given.has(ADDRESS)) {
      page.error(key + " should be a host, with or without a path, but it is " + given.text());
      wrong = true;
    } else if (host.isTruthy()) {
      snippet.setHost(key, global, host);
    }
  }

  /** A text without spaces around it; empty if there is none. */
  private Value text(String key) {
    Value value = settings.get(key);
    return value.isText() ? value.trim() : value.of("");
  }

  private String kind(String key) {
    return settings.get(key).kind();
  }
}
