package fsdestination.inspector;

import elemental2.core.JsArray;
import fsdestination.ScriptObject;
import fsdestination.check.CallChecker;
import fsdestination.check.Circumstances;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;

/** Checks the calls of one page, in order, for what FullStory will drop or misread. */
final class CheckedCalls extends ScriptObject {
  /** Checks a call. */
  @JsFunction
  interface Check {
    /**
     * @param function as in {@link CallChecker#check}, or an observation between the calls: {@code
     *     look}, {@code rejected}, {@code no session}
     * @param arguments an array
     * @param circumstances see {@link Circumstances}
     * @return an array of {@link fsdestination.check.Finding#toValue}
     */
    JsArray<Value> of(String function, Value arguments, Value circumstances);
  }

  /** The findings of the current call. */
  private JsArray<Value> found = new JsArray<>();

  private final CallChecker checker = new CallChecker(finding -> found.push(finding.toValue()));

  @JsConstructor
  private CheckedCalls() {}

  static Check check() {
    return new CheckedCalls()::of;
  }

  private JsArray<Value> of(String function, Value arguments, Value circumstances) {
    found = new JsArray<>();
    switch (function) {
      case "look":
        checker.look(new Circumstances(circumstances));
        break;
      case "rejected":
        checker.checkRejection();
        break;
      case "no session":
        checker.checkMissingSession();
        break;
      default:
        checker.check(function, arguments, new Circumstances(circumstances));
    }
    return found;
  }
}
