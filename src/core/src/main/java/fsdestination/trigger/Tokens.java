package fsdestination.trigger;

import fsdestination.ScriptObject;
import fsdestination.json.Strings;
import jsinterop.annotations.JsConstructor;

/** Splits a trigger into tokens, one at a time. The patterns here match whole tokens. */
class Tokens extends ScriptObject {
  private static final String KEY = "(?:[\\w-]+|\\\\[\\d\\D])+";

  /**
   * The fields of an event that Segment's specification names, common ones and those of the single
   * calls: https://segment.com/docs/connections/spec/common/.
   */
  static final String FIELD =
      "anonymousId|category|context|event|groupId|integrations|messageId|name|originalTimestamp"
          + "|previousId|properties|receivedAt|sentAt|timestamp|traits|type|userId|version";

  static final String AND = "and|AND";
  static final String OR = "or|OR";
  static final String END = "";
  static final String NAME = KEY + "(?:\\." + KEY + ")*";
  static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?";
  static final String STRING = "\"[^\"]*\"|'[^']*'";
  static final String OPERATOR = "[<>!]=|[=<>]|in";

  /**
   * A name that is a string where a value is expected, as in Segment's evaluator. A name with an
   * index, or after a backslash, is a field.
   */
  static final String WORD = "(?!\\\\|(?:" + FIELD + ")$)(?:[\\w-]|\\\\[^\\[])+";

  final String trigger;
  private final String[] tokens;
  private int next;

  /** The token as written in the trigger; empty at the end. */
  String token;

  /** The end of the token, an index of the trigger. */
  private int end;

  /** The end of the previous token. */
  int lastEnd;

  /**
   * @param trigger unchanged from the settings
   */
  @JsConstructor
  Tokens(String trigger) {
    String any = STRING + "|" + NUMBER + "|" + NAME + "|" + OPERATOR + "|[\\d\\D]";
    this.trigger = trigger;
    this.tokens = Strings.allMatches(trigger, "\\s*(?:" + any + ")");
    token = trigger;
    advance();
  }

  final void advance() {
    String piece = next < tokens.length ? tokens[next++] : "";
    // Trims the start only, because a name may end with an escaped space.
    token = Strings.replace(piece, "^\\s+", "");
    lastEnd = end;
    end += piece.length();
  }

  /** Skips the remaining tokens, after an error. */
  final void stop() {
    next = tokens.length;
    advance();
  }

  /**
   * @param pattern a regular expression for the whole token
   */
  final boolean is(String pattern) {
    return Strings.hasMatch(token, "^(?:" + pattern + ")$");
  }

  /** Whether the token matches; if so, advances. */
  final boolean take(String pattern) {
    boolean found = is(pattern);
    if (found) advance();
    return found;
  }

  /** The start of the token, an index of the trigger. */
  final int start() {
    return end - token.length();
  }
}
