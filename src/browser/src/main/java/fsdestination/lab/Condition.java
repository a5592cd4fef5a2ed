package fsdestination.lab;

import fsdestination.Problems;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import fsdestination.trigger.Trigger;
import jsinterop.annotations.JsConstructor;

/**
 * A trigger taken apart, so that one sees which part decides about an event. Each part of a right
 * trigger is a trigger too, and is asked as one.
 */
final class Condition extends ScriptObject {
  private static final String KEY = "(?:[\\w-]+|\\\\[\\d\\D])+";
  private static final String NAME = KEY + "(?:\\." + KEY + ")*";
  private static final String TOKEN = "\"[^\"]*\"|'[^']*'|" + NAME + "|[\\d\\D]";
  private static final String NO_PATH = "^(?:and|or|in|all|true|false|null|[+-]?\\d+(?:\\.\\d+)?)$";

  private final Value event;
  private final String[] tokens;
  private int next;

  @JsConstructor
  private Condition(Value trigger, Value event) {
    this.event = event;
    this.tokens = trigger.matches("\\s*(?:" + TOKEN + ")");
  }

  /**
   * @param trigger one without problems
   * @return {@code {kind, text, holds}} and, where kind is {@code and}, {@code or} or {@code not},
   *     {@code parts}, which are such objects too; where it is {@code test}, {@code values}: {@code
   *     [{path, value}]}, what the event has at the paths in it
   */
  static Value of(Value trigger, Value event) {
    return new Condition(trigger, event).or();
  }

  private Value or() {
    int from = next;
    Value parts = list(and());
    while (take("or")) add(parts, and());
    return together("or", from, parts);
  }

  private Value and() {
    int from = next;
    Value parts = list(not());
    while (take("and")) add(parts, not());
    return together("and", from, parts);
  }

  private Value not() {
    int from = next;
    boolean negated = take("!");
    if (!take("\\(")) return test(from);
    Value inside = or();
    take("\\)");
    return negated ? part("not", from).set("parts", list(inside)) : inside;
  }

  /** Everything up to what ends it, outside of the brackets of functions and lists. */
  private Value test(int from) {
    Value values = event.newArray();
    for (int depth = 0; depth > 0 || !is("and|or|\\)|"); next++) {
      if (is("[(\\[]")) depth++;
      if (is("[)\\]]")) depth--;
      Value token = token(next);
      boolean path = is(NAME) && !token.has(NO_PATH) && !token(next + 1).same(event.of("("));
      if (path) add(values, valueAt(token));
    }
    return part("test", from).set("values", values);
  }

  /** A path by itself is a trigger, whose value is what it leads to. */
  private Value valueAt(Value path) {
    Value value = Trigger.parse(path, new Problems()).of(event);
    return event.newObject().set("path", path).set("value", value);
  }

  private Value together(String kind, int from, Value parts) {
    return parts.keys().length == 1 ? parts.get("0") : part(kind, from).set("parts", parts);
  }

  /**
   * @param from the first of its tokens; it ends before the next one
   */
  private Value part(String kind, int from) {
    String all = "";
    for (int i = from; i < next; i++) all += tokens[i];
    Value text = event.of(all).replace("^\\s+", "");
    boolean holds = Trigger.parse(text, new Problems()).holds(event);
    return event
        .newObject()
        .set("kind", event.of(kind))
        .set("text", text)
        .set("holds", event.of(holds));
  }

  private Value token(int at) {
    return event.of(at < tokens.length ? tokens[at] : "").replace("^\\s+", "");
  }

  private boolean is(String pattern) {
    return token(next).has("^(?:" + pattern + ")$");
  }

  private boolean take(String pattern) {
    boolean there = is(pattern);
    if (there) next++;
    return there;
  }

  private Value list(Value element) {
    return add(event.newArray(), element);
  }

  private static Value add(Value list, Value element) {
    return list.set("" + list.keys().length, element);
  }
}
