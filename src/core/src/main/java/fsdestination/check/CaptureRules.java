package fsdestination.check;

import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;

/** Whether FullStory captures, and accepts the call. */
final class CaptureRules extends ScriptObject {
  private boolean isShutDown;

  @JsConstructor
  CaptureRules() {}

  boolean isShutDown() {
    return isShutDown;
  }

  void check(Call call, Findings findings) {
    Circumstances now = call.circumstances();
    if (call.is("shutdown")) isShutDown = true;
    if (call.is("restart") || call.is("start")) isShutDown = false;
    if (call.is("init") && now.hasStarted()) {
      findings.error(
          Codes.LATE_INIT,
          "init",
          "init is called after FullStory has started",
          "The call is dropped",
          "Pass all options to the snippet, or to init before fs.js loads");
    }
    boolean isIdentity = call.isUser() || call.isPage() || call.is("setIdentity");
    if (!isIdentity && !call.isEvent()) return;
    if (isShutDown) {
      findings.warn(
          Codes.AFTER_SHUTDOWN,
          call.words(),
          call.words() + " after shutdown",
          "FullStory keeps the call, and sends it at restart, whatever the visitor agreed to",
          "Do not call FullStory while it is shut down");
    }
    if (isIdentity && now.isInnerFrame()) {
      findings.error(
          Codes.INNER_FRAME,
          call.words(),
          call.words() + " in a frame",
          "FullStory takes only events of a frame whose page it captures",
          "Call FullStory in the outer page, or capture the frame by itself");
    }
    if (!call.isV1() && now.hasV1Stub()) {
      findings.warn(
          Codes.V1_STUB,
          call.operation(),
          call.operation() + " of the V2 API on FullStory's snippet of version 1",
          "The names of properties follow the rules of V1",
          "Take FullStory's snippet 2 or later");
    }
  }

  /** Reports that FullStory has shut down by itself. */
  static void reportRejection(Findings findings) {
    findings.error(
        Codes.NOT_CAPTURED,
        "page",
        "FullStory does not capture this page",
        "Its servers rejected the page, or did not answer, and every call is dropped",
        "See docs/troubleshooting.md for the reasons");
  }

  /** Reports that FullStory has not started in time. */
  static void reportMissingSession(Findings findings) {
    findings.warn(
        Codes.NO_SESSION,
        "page",
        "FullStory has no session after 10 s",
        "It does not capture this page, or has not been told to start",
        "See docs/troubleshooting.md for the reasons");
  }
}
