package fsdestination.watch;

import fsdestination.ScriptObject;
import fsdestination.check.CallChecker;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/**
 * The names of pages of this origin, which FullStory counts over all documents. They are in {@code
 * localStorage}; where a page has none, each document counts anew.
 */
final class PageNameStore extends ScriptObject {
  private static final String KEY = "fullstoryCheck.pageNames";

  private final CallChecker checker;
  private int saved;

  @JsConstructor
  PageNameStore(CallChecker checker) {
    this.checker = checker;
    Native.attempt(
        () -> {
          Value names = Json.parse(storage().get(KEY).asString());
          for (String key : names.keys()) checker.addPageName(names.get(key).toJsString());
        },
        error -> {});
    saved = checker.pageNames().length;
  }

  /** Keeps the names for the next document, if there are new ones. */
  void save() {
    String[] names = checker.pageNames();
    if (names.length == saved) return;
    saved = names.length;
    Value array = Json.array();
    for (int i = 0; i < names.length; i++) Json.set(array, "" + i, Json.of(names[i]));
    Native.attempt(() -> Json.set(storage(), KEY, Json.print(array)), error -> {});
  }

  /** Throws where the page may not use it. */
  private static Value storage() {
    return Js.uncheckedCast(Window.properties().get("localStorage"));
  }
}
