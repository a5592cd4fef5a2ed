package fsdestination.cloud.action;

import fsdestination.Nullable;
import fsdestination.action.CamelCase;
import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Properties with the names that FullStory's server takes: letters, digits and {@code _}; for V1
 * with a suffix that tells the type. Objects in objects are treated alike, five levels deep; what
 * is deeper, and what stands in arrays, stays as it is.
 *
 * <p>A name without a letter of A to Z or a digit, such as one in Japanese, is an error. So are two
 * names that become the same because other letters were removed: one value would replace the other.
 * For ASCII names that become the same, the last wins, as at Segment.
 */
final class UserProperties {
  private static final int MAX_DEPTH = 5;
  private static final Pattern SUFFIX =
      Pattern.compile("str|bool|real|int|date|strs|bools|reals|ints|dates|objs|obj");

  private static final Pattern NAMED = Pattern.compile("(?s).*_(?:" + SUFFIX + ")");
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_]");
  private static final Pattern KEPT = Pattern.compile("[A-Za-z0-9]");
  private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]");
  private static final String EXPECTED =
      "FullStory accepts the letters A to Z, digits and _; rename it in the mapping";

  private final boolean camelCase;
  private final boolean suffixed;

  private UserProperties(boolean camelCase, boolean suffixed) {
    this.camelCase = camelCase;
    this.suffixed = suffixed;
  }

  /**
   * For V2, which takes no suffixes: {@code "unit-price"} to {@code unitprice}.
   *
   * @throws IllegalArgumentException names the property whose name has no valid character, or
   *     becomes that of another
   */
  static Value clean(Value properties) {
    return new UserProperties(false, false).of(properties, 1, "");
  }

  /**
   * For V1: {@code "unit price": 5} to {@code unitprice_real}; of two that become the same, the
   * last wins.
   *
   * @param camelCase {@code unitPrice_real} instead, as for traits
   * @throws IllegalArgumentException as {@link #clean} does
   */
  static Value legacy(Value properties, boolean camelCase) {
    return new UserProperties(camelCase, true).of(properties, 1, "");
  }

  private Value of(Value object, int depth, String parents) {
    if (depth > MAX_DEPTH) return object;
    Value renamed = Json.object();
    Map<String, String> keys = new HashMap<>();
    for (String key : object.keys()) {
      Value member = object.get(key);
      String name = name(key, member, parents);
      checkDistinct(keys.put(name, key), key, name, parents);
      Json.set(
          renamed, name, member.isObject() ? of(member, depth + 1, parents + key + ".") : member);
    }
    return renamed;
  }

  private static void checkDistinct(
      @Nullable String before, String key, String name, String parents) {
    if (before == null || !FOREIGN.matcher(before + key).find()) return;
    throw new IllegalArgumentException(
        "properties \"%s%s\" and \"%s%s\" would both be named \"%s\": %s"
            .formatted(parents, before, parents, key, name, EXPECTED));
  }

  private String name(String key, Value member, String parents) {
    int last = key.lastIndexOf('_');
    String tail = key.substring(last + 1);
    boolean known = last >= 0 && SUFFIX.matcher(tail).matches();
    String stem = known ? key.substring(0, last) : key;
    if (camelCase) stem = CamelCase.of(stem);
    String letters = STRANGE.matcher(stem).replaceAll("");
    if (!KEPT.matcher(letters).find()) {
      throw new IllegalArgumentException(
          "property \"%s%s\" has a name without any valid character: %s"
              .formatted(parents, key, EXPECTED));
    }
    String name = letters + (known ? "_" + tail : "");
    return suffixed && !NAMED.matcher(name).matches() ? name + suffix(member) : name;
  }

  /** The type that is inferred: never int, and no date, for JSON has none. */
  private static String suffix(Value value) {
    return switch (value.typeName()) {
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
