package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** A call of FullStory, in the form to which fs.js converts the calls of both APIs. */
final class Call extends ScriptObject {
  private final String operation;
  private final boolean isV1;
  private final Circumstances circumstances;
  private final Snapshot options;
  private final Snapshot uid;
  private final Snapshot properties;
  private final String scope;
  private final boolean hasUid;

  /**
   * @param operation without {@code Async}
   * @param isV1 whether the names of its properties end with their types
   * @param arguments {@code {options}}
   */
  @JsConstructor
  Call(String operation, boolean isV1, Value arguments, Circumstances circumstances) {
    this.operation = operation;
    this.isV1 = isV1;
    this.circumstances = circumstances;
    options = SnapshotReader.property(arguments, "options");
    Snapshot given = options.get("properties");
    String type = options.get("type").string();
    boolean isUser = operation.equals("setProperties") && type.equals("user");
    // V1's FS.identify sets the uid as the only property of a separate call.
    boolean isV1Identity = isV1 && isUser && given.has("uid") && given.parts().length() == 1;
    boolean isIdentity = operation.equals("setIdentity");
    hasUid = isV1Identity || (isIdentity && (options.has("uid") || options.isString()));
    uid = isV1Identity ? given.get("uid") : options.isString() ? options : options.get("uid");
    properties = isV1Identity ? new Snapshot("properties", null) : given;
    scope = operation.equals("trackEvent") ? "event" : isIdentity ? "user" : type;
  }

  String operation() {
    return operation;
  }

  boolean is(String name) {
    return operation.equals(name);
  }

  boolean isV1() {
    return isV1;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  Snapshot option(String name) {
    return options.get(name);
  }

  boolean hasUid() {
    return hasUid;
  }

  /** The identity that it sets, if {@link #hasUid}. */
  Snapshot uid() {
    return uid;
  }

  boolean isAnonymous() {
    return is("setIdentity") && (option("anonymous").value().isTruthy() || isFalse(uid));
  }

  private static boolean isFalse(Snapshot value) {
    return value.is("boolean") && !value.value().isTrue();
  }

  /** The scope of its properties: {@code event}, {@code user}, {@code page} or another. */
  String scope() {
    return scope;
  }

  boolean isEvent() {
    return is("trackEvent");
  }

  boolean isUser() {
    return scope.equals("user");
  }

  boolean isPage() {
    return scope.equals("page");
  }

  Snapshot properties() {
    return properties;
  }

  /** Its name in a finding: {@code event "Ordered"}, {@code page properties}. */
  String words() {
    if (isEvent()) return "event " + Quote.of(option("name"));
    return scope.isEmpty() ? operation : scope + " properties";
  }
}
