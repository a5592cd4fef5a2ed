package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** The functions of the language; a null stays null, or is false where an answer is asked. */
final class Function {
  /** The names of those that take two arguments, as a pattern. */
  static final String PAIR = "contains|match";

  /** The names of all, as a pattern. */
  static final String NAME =
      PAIR + "|length|lowercase|uppercase|snakecase|kebabcase|titlecase|typeof|string|number|bool";

  private Function() {}

  /**
   * @param second what {@code contains} and {@code match} look for; the others do not ask it
   */
  static Expression of(String name, Expression first, Expression second) {
    return event -> call(name, first.of(event), second.of(event));
  }

  private static Value call(String name, Value value, Value sought) {
    boolean text = value.isText();
    switch (name) {
      case "contains":
        return value.of(text && !sought.isMissing() && value.asText().indexOf(sought.text()) >= 0);
      case "match":
        return value.of(text && sought.isText() && Glob.matches(value.asText(), sought.asText()));
      case "length":
        return value.of((double) length(value));
      case "typeof":
        return value
            .of(value.kind())
            .replace("^array$", "list")
            .replace("^boolean$", "bool")
            .replace("^undefined$", "null");
      case "number":
        return number(value);
      case "bool":
        return value.isMissing()
            ? value
            : value.of(value.isTruthy() && !value.same(value.of("false")));
      case "string":
        return value.isMissing() ? value : value.of(value.text());
      default:
        return text ? letters(name, value) : value.of(null);
    }
  }

  private static Value letters(String name, Value text) {
    switch (name) {
      case "lowercase":
        return text.of(text.lowerCase());
      case "uppercase":
        return text.of(text.upperCase());
      case "titlecase":
        return titled(text);
      default:
        return text.replace(" ", name.equals("snakecase") ? "_" : "-");
    }
  }

  private static Value titled(Value text) {
    return text.replace(
        "\\S+", word -> text.of(word.substring(0, 1)).upperCase() + word.substring(1));
  }

  /** Elements of a list, UTF-8 bytes of a text, otherwise 0. */
  private static int length(Value value) {
    if (value.isArray()) return value.keys().length;
    return value.isText()
        ? value
            .replace("[\\ud800-\\udbff][\\udc00-\\udfff]", "....")
            .replace("[\\u0800-\\uffff]", "...")
            .replace("[\\u0080-\\u07ff]", "..")
            .asText()
            .length()
        : 0;
  }

  private static Value number(Value value) {
    double number = value.number();
    boolean taken = value.isNumber() || value.isText();
    return value.of(taken && !Double.isNaN(number) ? (Object) number : null);
  }
}
