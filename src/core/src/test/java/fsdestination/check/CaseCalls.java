package fsdestination.check;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.Arrays;

/**
 * Makes the calls of a case: {@code ["FS.event", "Ordered", {}]} is a call; {@code {"route": "/b"}}
 * are circumstances that hold from there on; {@code "look"}, {@code "rejected"} and {@code "no
 * session"} are what a page notices between its calls.
 */
final class CaseCalls {
  private final CallChecker checker;
  private final Value circumstances = Json.object();

  CaseCalls(FindingHandler handler) {
    checker = new CallChecker(handler);
  }

  void make(Value calls) {
    for (var key : calls.keys()) {
      var call = calls.get(key);
      if (call.isString()) notice(call.asString());
      else if (call.isArray()) repeat(call);
      else
        Arrays.stream(call.keys()).forEach(each -> Json.set(circumstances, each, call.get(each)));
    }
  }

  private void notice(String what) {
    switch (what) {
      case "look" -> checker.look(new Circumstances(circumstances));
      case "rejected" -> checker.checkRejection();
      case "no session" -> checker.checkMissingSession();
      default -> throw new IllegalArgumentException(what);
    }
  }

  /** Makes a call as often as the number says that may stand before it. */
  private void repeat(Value call) {
    var first = call.get("0");
    int times = first.isNumber() ? (int) first.toJsNumber() : 1;
    int start = first.isNumber() ? 2 : 1;
    var name = call.get("" + (start - 1)).asString();
    var arguments = Json.array();
    for (int i = start; i < call.keys().length; i++) {
      Json.set(arguments, "" + (i - start), call.get("" + i));
    }
    for (int i = 0; i < times; i++) {
      var now = new Circumstances(SpecialValues.in(circumstances, i));
      checker.check(name, SpecialValues.in(arguments, i), now);
    }
  }
}
