package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** One thing that FullStory will drop or misunderstand in a call. */
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
   * {@code error} where something is lost or somebody else's, {@code warn} where it may be, {@code
   * info} where it only may not be what was meant.
   */
  public String level() {
    return level;
  }

  /** The property, event or operation that it is about. Calls that repeat a finding share it. */
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

  /** What to do about it. */
  public String mend() {
    return mend;
  }

  /** All in one line. */
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
