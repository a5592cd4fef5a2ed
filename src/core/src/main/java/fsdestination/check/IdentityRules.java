package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** The sequence of identities on a page. */
final class IdentityRules extends ScriptObject {
  private static final int SECOND = 1000;

  /** A page that identifies on every render exceeds it. */
  private static final int MAX_REPEATS = 2;

  /** The uid of the current user; empty for an anonymous one. */
  private String uid = "";

  /** The last identify call. */
  private String last = "";

  private int repeats;
  private double changed = Double.NaN;
  private boolean hasActivity;
  private boolean hasPageProperties;

  @JsConstructor
  IdentityRules() {}

  void check(Call call, Findings findings) {
    if (call.circumstances().isRequest()) return;
    if (call.hasUid() && call.uid().isString()) identify(call, call.uid().string(), findings);
    else if (call.hasUid() && call.uid().is("number")) {
      identify(call, call.uid().value().toJsString(), findings);
    } else if (call.isAnonymous()) {
      uid = "";
    } else if (call.isEvent() || call.isPage()) {
      hasActivity = true;
      hasPageProperties = hasPageProperties || call.isPage();
    }
  }

  private void identify(Call call, String next, Findings findings) {
    double time = call.circumstances().time();
    String all = next + " " + print(call.properties());
    repeats = all.equals(last) ? repeats + 1 : 0;
    last = all;
    if (repeats == MAX_REPEATS) {
      findings.warn(
          Codes.REPEATED_IDENTIFY,
          Quote.string(next),
          "the user " + Quote.string(next) + " is identified again with the same properties",
          "Each time costs two to four messages, and FullStory takes 30 calls a minute",
          "Identify when the user signs in, and not on every render");
    }
    if (!uid.isEmpty() && !uid.equals(next)) change(next, time, findings);
    uid = next;
  }

  private void change(String next, double time, Findings findings) {
    if (time - changed < SECOND) {
      findings.error(
          Codes.RAPID_IDENTITIES,
          Quote.string(next),
          "the user changes to " + Quote.string(next) + " within a second of another change",
          "FullStory drops what was said for the users in between",
          "Identify the user once, when it is known who it is");
    }
    changed = time;
    if (!hasActivity) return;
    findings.warn(
        Codes.REIDENTIFY,
        Quote.string(next),
        "the user " + Quote.string(uid) + " becomes " + Quote.string(next) + " on the same page",
        hasPageProperties
            ? "FullStory begins a new session, which does not have the page's properties"
            : "FullStory begins a new session",
        "If it is the same person, keep the uid; otherwise set the page's properties again");
    hasActivity = false;
    hasPageProperties = false;
  }

  /** The primitives of a value, as a string for comparison. */
  private static String print(Snapshot value) {
    Value text = Json.object();
    value.visit(part -> Json.set(text, part.path(), Json.of(Quote.of(part))));
    return Json.print(text).toJsString();
  }
}
