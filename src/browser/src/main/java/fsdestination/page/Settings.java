package fsdestination.page;

import elemental2.dom.HTMLScriptElement;
import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.JsPropertyMap;

/** The settings of a destination that say how FullStory is loaded. */
public final class Settings extends ScriptObject {
  /**
   * A host, perhaps a port and a path: what can stand behind {@code https://} and hides nothing.
   */
  private static final String ADDRESS = "^[\\w-][\\w.-]*(:\\d+)?(/[^\\s@\\\\]*)?$";

  private final Value settings;
  private final Page page;
  private final String org;
  private final String frame;
  private final boolean debug;
  private final JsPropertyMap<Object> globals;
  private final Value env;
  private boolean done;
  private @Nullable HTMLScriptElement script;

  /**
   * @param settings {@code {host?, script?, appHost?}}, and what the destination calls these:
   * @param org the name of the setting that holds the id of the organization
   * @param frame the name of the one that records this frame alone
   * @param debug whether FullStory's script for debugging is loaded
   * @param globals what fs.js is told besides; more will be added
   */
  @JsConstructor
  public Settings(
      Value settings,
      Page page,
      String org,
      String frame,
      boolean debug,
      JsPropertyMap<Object> globals) {
    this.settings = settings;
    this.page = page;
    this.org = org;
    this.frame = frame;
    this.debug = debug;
    this.globals = globals;
    env = Json.object();
  }

  /** Whether FullStory was loaded, or found, or cannot be. */
  public boolean areDone() {
    return done;
  }

  /**
   * Puts FullStory on the page, once, unless something is there.
   *
   * @return the script tag, if there is one of ours
   */
  public @Nullable HTMLScriptElement load() {
    if (!done) {
      done = true;
      Native.attempt(
          this::insert, error -> page.error("FullStory did not load: " + error.toJsString()));
    }
    return script;
  }

  private void insert() {
    String id = string(org);
    if (!page.isFree()) {
      Value fullStory = page.fullStory();
      Value other =
          !id.isEmpty() && fullStory.isTruthy() ? Organization.of(fullStory) : Json.undefined();
      if (other.isTruthy() && !other.isSame(Json.of(id))) {
        page.warn("FullStory is on the page for another FS Org, ", other.toJsString());
      }
      return;
    }
    ConfigErrors errors = new ConfigErrors("");
    read(errors);
    if (!errors.isEmpty()) {
      page.error(errors.text());
      page.turnOff();
      return;
    }
    if (debug && !string("script").isEmpty())
      page.warn("debug is ignored because script is set", "");
    script = Snippet.insert(page, env, globals);
  }

  /** Reads what fs.js is told. With errors nothing is to be loaded. */
  public void read(ConfigErrors errors) {
    String id = string(org);
    if (id.isEmpty()) {
      errors.add("/" + org, "the id of your FS Org", Json.print(settings.get(org)).toJsString());
    }
    set("orgId", "_fs_org", id);
    setHost("host", "_fs_host", "fullstory.com", errors);
    setHost(
        "script", "_fs_script", "edge.fullstory.com/s/fs" + (debug ? "-debug.js" : ".js"), errors);
    setHost("appHost", "_fs_app_host", "", errors);
    if (settings.get(frame).isTrue()) set("isOuterScript", "_fs_is_outer_script", true);
  }

  private void setHost(String key, String global, String standard, ConfigErrors errors) {
    String given = Strings.replace(string(key), "^https://", "");
    String host = given.isEmpty() ? standard : given;
    if (!given.isEmpty() && !Strings.hasMatch(given, ADDRESS)) {
      errors.add("/" + key, "a host with or without a path", given);
    }
    if (!host.isEmpty()) set(key, global, Region.host(string(org), host));
  }

  private void set(String option, String global, Object value) {
    Json.set(env, option, Json.of(value));
    globals.set(global, value);
  }

  /** A string without whitespace around it; empty if there is none. */
  private String string(String key) {
    Value value = settings.get(key);
    return value.isString() ? Strings.trim(value.asString()) : "";
  }
}
