package fsdestination.check;

import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;

/** Collects findings; the parameters are the parts of a {@link Finding}. */
final class Findings extends ScriptObject {
  private final FindingHandler handler;

  @JsConstructor
  Findings(FindingHandler handler) {
    this.handler = handler;
  }

  void error(String code, String subject, String what, String why, String mend) {
    handler.handle(new Finding(code, "error", subject, what, why, mend));
  }

  void warn(String code, String subject, String what, String why, String mend) {
    handler.handle(new Finding(code, "warn", subject, what, why, mend));
  }

  void info(String code, String subject, String what, String why, String mend) {
    handler.handle(new Finding(code, "info", subject, what, why, mend));
  }
}
