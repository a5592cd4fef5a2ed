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

/** Loads FullStory as the settings say, unless the page has it. */
public final class FullStoryLoader extends ScriptObject {
  /** A host with or without a port and a path, to follow {@code https://}. */
  private static final String ADDRESS = "^[\\w-][\\w.-]*(:\\d+)?(/[^\\s@\\\\]*)?$";

  private final Value settings;
  private final String orgSetting;
  private final FullStoryGlobal global;
  private final PageConsole console;
  private final JsPropertyMap<Object> globals;
  private final Value env = Json.object();
  private boolean loaded;
  private @Nullable HTMLScriptElement script;

  /**
   * @param settings {@code {orgId, host?, script?, appHost?, debug?, recordOnlyThisIFrame?,
   *     cookieDomain?, recordCrossDomainIFrames?, assetMapId?, startCaptureManually?}}
   * @param orgSetting the destination's own name of the setting {@code orgId}
   * @param globals the globals that fs.js reads; those of the settings are added
   */
  @JsConstructor
  public FullStoryLoader(
      Value settings,
      String orgSetting,
      FullStoryGlobal global,
      PageConsole console,
      JsPropertyMap<Object> globals) {
    this.settings = settings;
    this.orgSetting = orgSetting;
    this.global = global;
    this.console = console;
    this.globals = globals;
  }

  /** Whether {@link #load} was called. */
  public boolean isLoaded() {
    return loaded;
  }

  /**
   * Loads FullStory, once. Logs an error that prevents it.
   *
   * @return the tag of fs.js, or null if this did not add one
   */
  public @Nullable HTMLScriptElement load() {
    if (!loaded) {
      loaded = true;
      Native.attempt(
          () -> {
            ConfigErrors errors = new ConfigErrors("");
            readOptions(errors);
            if (!errors.isEmpty()) console.error(errors.text());
            if (global.isMissing()) insert();
            else compareOrganizations();
          },
          error -> console.error("FullStory did not load: " + error.toJsString()));
    }
    return script;
  }

  /** Drops the calls that are pending in this destination's stub. */
  public void dropPending(String reason) {
    Value fullStory = global.get();
    if (script != null && fullStory.get("_api").isNullish()) Stub.dropPending(fullStory, reason);
  }

  private void compareOrganizations() {
    String org = string("orgId");
    Value fullStory = global.get();
    if (org.isEmpty() || fullStory.isNullish()) return;
    Value other = Organization.of(fullStory);
    if (other.isTruthy() && !other.isSame(Json.of(org))) {
      console.warn("FullStory is on the page for another FS Org, ", other.toJsString());
    }
  }

  private void insert() {
    ConfigErrors errors = new ConfigErrors("");
    read(errors);
    if (!errors.isEmpty()) {
      console.error(errors.text());
      global.disable();
      return;
    }
    if (isDebug() && !string("script").isEmpty()) {
      console.warn("debug is ignored because script is set", "");
    }
    script = Snippet.insert(global, console, env, globals);
  }

  /** Reads the settings. With errors, nothing is loaded. */
  public void read(ConfigErrors errors) {
    String org = string("orgId");
    if (org.isEmpty()) {
      String found = Json.print(settings.get("orgId")).toJsString();
      errors.add("/" + orgSetting, "the id of your FS Org", found);
    }
    set("orgId", "_fs_org", org);
    setAddress("host", "_fs_host", "fullstory.com", errors);
    String fsJs = "edge.fullstory.com/s/fs" + (isDebug() ? "-debug.js" : ".js");
    setAddress("script", "_fs_script", fsJs, errors);
    setAddress("appHost", "_fs_app_host", "", errors);
    if (settings.get("recordOnlyThisIFrame").isTrue()) {
      set("isOuterScript", "_fs_is_outer_script", true);
    }
  }

  /**
   * Reads the optional settings, named as in {@code @fullstory/browser}. A setting with an error is
   * ignored.
   */
  public void readOptions(ConfigErrors errors) {
    if (isSet("cookieDomain", "string", errors)) {
      set("cookieDomain", "_fs_cookie_domain", string("cookieDomain"));
    }
    if (isSet("assetMapId", "string", errors)) {
      set("assetMapId", "_fs_asset_map_id", string("assetMapId"));
    }
    if (isSet("recordCrossDomainIFrames", "boolean", errors)) {
      set("runInIframe", "_fs_run_in_iframe", true);
    }
    if (isSet("startCaptureManually", "boolean", errors)) {
      set("captureOnStartup", "_fs_capture_on_startup", false);
    }
    isSet("anonymizeOnReset", "boolean", errors);
  }

  /**
   * Whether a setting is truthy. Null counts as not set.
   *
   * @param type the required type, a {@link Value#typeName}
   */
  private boolean isSet(String key, String type, ConfigErrors errors) {
    Value value = settings.get(key);
    boolean isTyped = value.typeName().equals(type);
    if (!isTyped && !value.isNullish()) errors.add("/" + key, "a " + type, value.typeName());
    return isTyped && value.isTruthy();
  }

  private boolean isDebug() {
    return settings.get("debug").isTrue();
  }

  private void setAddress(String key, String globalName, String initial, ConfigErrors errors) {
    String given = Strings.replace(string(key), "^https://", "");
    if (!given.isEmpty() && !Strings.hasMatch(given, ADDRESS)) {
      errors.add("/" + key, "a host with or without a path", given);
    }
    String address = given.isEmpty() ? initial : given;
    if (!address.isEmpty()) set(key, globalName, Region.host(string("orgId"), address));
  }

  private void set(String option, String globalName, Object value) {
    Json.set(env, option, Json.of(value));
    globals.set(globalName, value);
  }

  /** A setting, trimmed; empty unless it is a string. */
  private String string(String key) {
    Value value = settings.get(key);
    return value.isString() ? Strings.trim(value.asString()) : "";
  }
}
