package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.util.List;
import java.util.Map;

/** Compares values as the operators of liquidjs do. */
public final class Comparison {
  private Comparison() {}

  /** {@code ==}. */
  public static boolean equal(@Nullable Object left, @Nullable Object right, Budget budget) {
    budget.use(1);
    if (left instanceof Literal word && isWord(word)) return isLike(word, right);
    if (right instanceof Literal word && isWord(word)) return isLike(word, left);
    if (left instanceof List<?> ours) {
      return right instanceof List<?> theirs && equal(ours, theirs, budget);
    }
    if (left instanceof Double ours && right instanceof Double theirs) {
      return ours.doubleValue() == theirs.doubleValue();
    }
    return (left instanceof Map || left == null) ? left == right : left.equals(right);
  }

  private static boolean equal(List<?> left, List<?> right, Budget budget) {
    if (left.size() != right.size()) return false;
    budget.useElements(left.size());
    for (int i = 0; i < left.size(); i++) {
      if (!equal(left.get(i), right.get(i), budget)) return false;
    }
    return true;
  }

  private static boolean isWord(@Nullable Object value) {
    return value instanceof Literal && value != Literal.NULL;
  }

  private static boolean isLike(Literal word, @Nullable Object value) {
    if (word == Literal.NIL) return Values.isNil(value);
    if (word == Literal.BLANK) {
      if (Values.isNil(value) || Boolean.FALSE.equals(value)) return true;
      if (value instanceof String string) return Whitespace.trim(string, true, true).isEmpty();
    }
    if (value instanceof Map<?, ?> map) return map.isEmpty();
    return Properties.length(value) == 0;
  }

  /** {@code <} and {@code <=}; with what is nil, or not a number beside a number, false. */
  public static boolean less(
      @Nullable Object left, boolean orEqual, @Nullable Object right, Budget budget) {
    if (isWord(left) || isWord(right)) return false;
    Object ours = primitive(left, budget);
    Object theirs = primitive(right, budget);
    if (ours instanceof String string && theirs instanceof String other) {
      int order = string.compareTo(other);
      return orEqual ? order <= 0 : order < 0;
    }
    double number = Values.number(ours, budget);
    double other = Values.number(theirs, budget);
    return orEqual ? number <= other : number < other;
  }

  private static @Nullable Object primitive(@Nullable Object value, Budget budget) {
    return value instanceof List || value instanceof Map
        ? Values.joined(value, ",", budget)
        : value;
  }

  /** {@code contains}: an element of an array, or a part of a string. */
  public static boolean contains(@Nullable Object whole, @Nullable Object part, Budget budget) {
    if (whole instanceof List<?> elements) {
      return elements.stream().anyMatch(element -> equal(element, part, budget));
    }
    if (!(Values.plain(whole) instanceof String text)) return false;
    Object plain = Values.plain(part);
    String word = plain == null ? "undefined" : Values.joined(plain, ",", budget);
    return Search.indexOf(text, plain == Literal.NULL ? "null" : word, budget) >= 0;
  }
}
