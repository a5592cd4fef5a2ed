package fsdestination.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.Nullable;
import fsdestination.ReadableJson;
import fsdestination.json.jvm.JavaValue;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The contract of Value, Json and Strings on both platforms, by the names of their methods. */
class ValueCasesTest {
  private static final Map<String, Value> SPECIAL =
      Map.of(
          "undefined", Json.undefined(),
          "NaN", JavaValue.from(Double.NaN),
          "Infinity", JavaValue.from(Double.POSITIVE_INFINITY));

  @TestFactory
  Stream<DynamicNode> values() {
    return CaseFiles.in("values", ValueCasesTest::check);
  }

  private static void check(Case given) {
    var returned = call(given.string("function"), revived(given.value("arguments")));
    var expected = revived(given.value("returns"));
    assertEquals(expected.typeName(), returned.typeName());
    assertEquals(ReadableJson.text(expected), ReadableJson.text(returned));
  }

  private static Value call(String function, Value arguments) {
    int count = arguments.keys().length;
    for (var type : List.of(Value.class, Json.class, Strings.class)) {
      boolean isQuery = type.equals(Value.class);
      for (Method method : type.getDeclaredMethods()) {
        var types = List.of(method.getParameterTypes());
        boolean isCalled =
            method.getName().equals(function)
                && types.size() + (isQuery ? 1 : 0) == count
                && !types.contains(StringFunction.class);
        if (isCalled) return value(invoke(method, isQuery, arguments));
      }
    }
    throw new IllegalArgumentException("unknown function " + function);
  }

  private static @Nullable Object invoke(Method method, boolean isQuery, Value arguments) {
    var given = new ArrayList<Object>();
    for (Class<?> type : method.getParameterTypes()) {
      Value argument = arguments.get(String.valueOf(given.size() + (isQuery ? 1 : 0)));
      given.add(type.equals(String.class) ? argument.asString() : argument);
    }
    try {
      return method.invoke(isQuery ? arguments.get("0") : null, given.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static Value value(@Nullable Object returned) {
    if (returned instanceof Value value) return value;
    return JavaValue.from(returned instanceof String[] array ? List.of(array) : returned);
  }

  /** Replaces what the files write as {@code {"$is": "undefined"}}, because JSON cannot have it. */
  private static Value revived(Value given) {
    if (!given.isObject() && !given.isArray()) return given;
    var special = given.get("$is");
    if (given.isObject() && special.isString()) {
      return Objects.requireNonNull(SPECIAL.get(special.asString()));
    }
    Value revived = given.isArray() ? Json.array() : Json.object();
    for (String key : given.keys()) Json.set(revived, key, revived(given.get(key)));
    return revived;
  }
}
