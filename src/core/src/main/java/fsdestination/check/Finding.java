package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** One part of a call that FullStory will drop or misread. */
public final class Finding extends ScriptObject {
  private final String code;
  private final String level;
  private final String subject;
  private final String what;
  private final String why;
  private final String mend;

  @JsConstructor
  Finding(String code, String level, String subject, String what, String why, String mend) {
    this.code = code;
    this.level = level;
    this.subject = subject;
    this.what = what;
    this.why = why;
    this.mend = mend;
  }

  /** The rule, one of {@link Codes}; a heading in docs/checks.md. */
  public String code() {
    return code;
  }

  /**
   * {@code error} if data is lost or becomes another user's, {@code warn} if it may be, {@code
   * info} if it may not be intended.
   */
  public String level() {
    return level;
  }

  /** The property, event or operation concerned. Repeated findings have the same one. */
  public String subject() {
    return subject;
  }

  /** What was found: {@code "total" is a BigInt}. */
  public String what() {
    return what;
  }

  /** What FullStory does with it. */
  public String why() {
    return why;
  }

  /** How to fix it. */
  public String mend() {
    return mend;
  }

  /** The whole finding, in one line. */
  public String sentence() {
    return what + ". " + why + ". " + mend + ".";
  }

  /** {@code {code, level, subject, what, why, mend}}. */
  public Value toValue() {
    Value value = Json.object();
    Json.set(value, "code", Json.of(code));
    Json.set(value, "level", Json.of(level));
    Json.set(value, "subject", Json.of(subject));
    Json.set(value, "what", Json.of(what));
    Json.set(value, "why", Json.of(why));
    return Json.set(value, "mend", Json.of(mend));
  }
}
