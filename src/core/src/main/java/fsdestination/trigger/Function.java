package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** The functions of the language. Of null they are null; contains and match are false. */
final class Function {
  /** The names of the functions of two arguments, as a pattern. */
  static final String PAIR = "contains|match";

  /** The names of all, as a pattern. */
  static final String NAME =
      PAIR + "|length|lowercase|uppercase|snakecase|kebabcase|titlecase|typeof|string|number|bool";

  private Function() {}

  /**
   * @param second what {@code contains} and {@code match} search for; the others ignore it
   */
  static Expression of(String name, Expression first, Expression second) {
    return event -> call(name, first.of(event), second.of(event));
  }

  private static Value call(String name, Value value, Value searched) {
    boolean isString = value.isString();
    switch (name) {
      case "contains":
        return Json.of(
            isString
                && !searched.isNullish()
                && value.asString().indexOf(searched.toJsString()) >= 0);
      case "match":
        return Json.of(
            isString && searched.isString() && Glob.matches(value.asString(), searched.asString()));
      case "length":
        return Json.of((double) length(value));
      case "typeof":
        return Json.of(typeOf(value.typeName()));
      case "number":
        return number(value);
      case "bool":
        return value.isNullish()
            ? value
            : Json.of(value.isTruthy() && !value.isSame(Json.of("false")));
      case "string":
        return value.isNullish() ? value : Json.of(value.toJsString());
      default:
        return Json.of(isString ? letters(name, value.asString()) : null);
    }
  }

  private static String letters(String name, String string) {
    switch (name) {
      case "lowercase":
        return Strings.lowerCase(string);
      case "uppercase":
        return Strings.upperCase(string);
      case "titlecase":
        return Strings.replace(
            string, "\\S+", word -> Strings.upperCase(word.substring(0, 1)) + word.substring(1));
      default:
        return Strings.replace(string, " ", name.equals("snakecase") ? "_" : "-");
    }
  }

  private static String typeOf(String typeName) {
    switch (typeName) {
      case "array":
        return "list";
      case "boolean":
        return "bool";
      case "undefined":
        return "null";
      default:
        return typeName;
    }
  }

  /** Elements of an array, UTF-8 bytes of a string, otherwise 0. */
  private static int length(Value value) {
    if (value.isArray()) return value.keys().length;
    if (!value.isString()) return 0;
    String bytes = value.asString();
    bytes = Strings.replace(bytes, "[\\ud800-\\udbff][\\udc00-\\udfff]", "....");
    bytes = Strings.replace(bytes, "[\\u0800-\\uffff]", "...");
    bytes = Strings.replace(bytes, "[\\u0080-\\u07ff]", "..");
    return bytes.length();
  }

  private static Value number(Value value) {
    double number = value.toJsNumber();
    boolean accepted = value.isNumber() || value.isString();
    return Json.of(accepted && !Double.isNaN(number) ? (Object) number : null);
  }
}
