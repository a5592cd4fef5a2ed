package fsdestination.inspector;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * The functions of {@link Value}, {@link Json} and {@link Strings} that {@code cases/values} call
 * by name.
 */
final class ValueFunctions {
  private ValueFunctions() {}

  /**
   * @param function its name, such as {@code get}
   * @param arguments an array; for a method of a value, the first one is the value
   */
  static Object call(String function, Value arguments) {
    Value value = arguments.get("0");
    Value second = arguments.get("1");
    switch (function) {
      case "isUndefined":
        return value.isUndefined();
      case "isNullish":
        return value.isNullish();
      case "isString":
        return value.isString();
      case "isNumber":
        return value.isNumber();
      case "isBoolean":
        return value.isBoolean();
      case "isArray":
        return value.isArray();
      case "isObject":
        return value.isObject();
      case "isTrue":
        return value.isTrue();
      case "isTruthy":
        return value.isTruthy();
      case "typeName":
        return value.typeName();
      case "isSame":
        return value.isSame(second);
      case "asString":
        return value.asString();
      case "toJsString":
        return value.toJsString();
      case "toJsNumber":
        return value.toJsNumber();
      case "keys":
        return value.keys();
      case "get":
        return value.get(second.asString());
      case "property":
        return value.property(second.asString());
      case "set":
        return Json.set(value, second.asString(), arguments.get("2"));
      case "copy":
        return Json.copy(value);
      case "defined":
        return Json.defined(value);
      case "print":
        return Json.print(value);
      case "parse":
        return Json.parse(value.asString());
      default:
        return ofStrings(function, value.asString(), second.asString(), arguments);
    }
  }

  private static Object ofStrings(String function, String string, String second, Value arguments) {
    String third = arguments.get("2").asString();
    switch (function) {
      case "lowerCase":
        return Strings.lowerCase(string);
      case "upperCase":
        return Strings.upperCase(string);
      case "decompose":
        return Strings.decompose(string);
      case "trim":
        return Strings.trim(string);
      case "hasMatch":
        return Strings.hasMatch(string, second);
      case "allMatches":
        return Strings.allMatches(string, second);
      case "replace":
        return Strings.replace(string, second, third);
      case "replaceLiteral":
        return Strings.replaceLiteral(string, second, third, arguments.get("3").asString());
      default:
        return Json.fail("unknown function " + function);
    }
  }
}
