package fsdestination.trigger;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** A trigger cut into pieces, seen one at a time. */
class Tokens extends ScriptObject {
  private static final String KEY = "(?:[\\w-]+|\\\\[\\d\\D])+";

  static final String END = "";
  static final String NAME = KEY + "(?:\\." + KEY + ")*";
  static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?";
  static final String TEXT = "\"[^\"]*\"|'[^']*'";
  static final String OPERATOR = "[<>!]=|[=<>]|in";

  final Value trigger;
  private final String[] tokens;
  private int next;

  /** The token as it stands in the trigger; empty at the end. */
  Value token;

  /**
   * @param trigger as its owner wrote it
   */
  @JsConstructor
  Tokens(Value trigger) {
    String any = TEXT + "|" + NUMBER + "|" + NAME + "|" + OPERATOR + "|[\\d\\D]";
    this.trigger = trigger;
    this.tokens = trigger.matches("\\s*(?:" + any + ")");
    token = trigger;
    advance();
  }

  final void advance() {
    // A name may end with an escaped space, so that only what comes before is cut off.
    token = trigger.of(next < tokens.length ? tokens[next] : "").replace("^\\s+", "");
    next++;
  }

  /** No further tokens: after an error there is nothing to look for. */
  final void stop() {
    next = tokens.length;
    advance();
  }

  /**
   * @param pattern a regular expression for the whole token
   */
  final boolean is(String pattern) {
    return token.has("^(?:" + pattern + ")$");
  }

  /** Whether the token was such a one, which is passed over then. */
  final boolean take(String pattern) {
    boolean there = is(pattern);
    if (there) advance();
    return there;
  }

  /** Where the token begins, counted from 1. */
  final int position() {
    int end = 1;
    for (int i = 0; i < next && i < tokens.length; i++) end += tokens[i].length();
    return end - token.asText().length();
  }
}
