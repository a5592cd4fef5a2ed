package fsdestination.cloud.action;

import fsdestination.action.CamelCase;
import fsdestination.json.Value;
import java.util.regex.Pattern;

/**
 * Properties with the names that FullStory's server takes: letters, digits and {@code _}; for V1
 * with a suffix that tells the type. Objects in objects are treated alike, five levels deep; what
 * is deeper, and what stands in arrays, stays as it is.
 */
final class UserProperties {
  private static final int DEEPEST = 5;
  private static final Pattern SUFFIX =
      Pattern.compile("str|bool|real|int|date|strs|bools|reals|ints|dates|objs|obj");

  private static final Pattern NAMED = Pattern.compile("(?s).*_(?:" + SUFFIX + ")");
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_]");

  private final boolean camelCase;
  private final boolean suffixed;

  private UserProperties(boolean camelCase, boolean suffixed) {
    this.camelCase = camelCase;
    this.suffixed = suffixed;
  }

  /** For V2, which takes no suffixes: {@code "unit-price"} to {@code unitprice}. */
  static Value clean(Value properties) {
    return new UserProperties(false, false).of(properties, 1);
  }

  /**
   * For V1: {@code "unit price": 5} to {@code unitprice_real}; of two that become the same, the
   * last wins.
   *
   * @param camelCase {@code unitPrice_real} instead, as for traits
   */
  static Value legacy(Value properties, boolean camelCase) {
    return new UserProperties(camelCase, true).of(properties, 1);
  }

  private Value of(Value object, int depth) {
    if (depth > DEEPEST) return object;
    Value renamed = object.newObject();
    for (String key : object.keys()) {
      Value member = object.get(key);
      renamed.set(name(object.of(key), member), member.isObject() ? of(member, depth + 1) : member);
    }
    return renamed;
  }

  private String name(Value key, Value member) {
    int last = key.text().lastIndexOf('_');
    String tail = key.text().substring(last + 1);
    boolean known = last >= 0 && SUFFIX.matcher(tail).matches();
    Value stem = known ? key.of(key.text().substring(0, last)) : key;
    if (camelCase) stem = key.of(CamelCase.of(stem));
    String name = STRANGE.matcher(stem.text()).replaceAll("") + (known ? "_" + tail : "");
    return suffixed && !NAMED.matcher(name).matches() ? name + suffix(member) : name;
  }

  /** The type that is inferred: never int, and no date, for JSON has none. */
  private static String suffix(Value value) {
    return switch (value.kind()) {
      case "string" -> "_str";
      case "boolean" -> "_bool";
      case "number" -> "_real";
      case "array" -> arraySuffix(value);
      default -> "";
    };
  }

  /** The empty array counts as one of texts; one of several types has no suffix. */
  private static String arraySuffix(Value array) {
    String common = "";
    for (String index : array.keys()) {
      Value element = array.get(index);
      // Segment takes arrays in arrays for objects.
      String kind = element.isArray() || element.isObject() ? "_obj" : suffix(element);
      if (kind.isEmpty() || !(common.isEmpty() || common.equals(kind))) return "";
      common = kind;
    }
    return common.isEmpty() ? "_strs" : common + "s";
  }
}
