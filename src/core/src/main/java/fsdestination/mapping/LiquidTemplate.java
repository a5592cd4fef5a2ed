package fsdestination.mapping;

import fsdestination.GwtIncompatible;
import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Implements {@link LiquidDirective} on the JVM, with an engine. */
@GwtIncompatible
final class LiquidTemplate {
  private static final String EXPECTED = "a valid Liquid template";

  private static final Optional<LiquidEngine> ENGINE =
      ServiceLoader.load(LiquidEngine.class, LiquidEngine.class.getClassLoader()).findFirst();

  private LiquidTemplate() {}

  static EventValue parse(Value template, String at, MappingParser parser) {
    if (ENGINE.isEmpty()) {
      return PageLiquidDirective.parse(template, at, parser);
    }
    if (!template.isString()) {
      parser.reject(at, EXPECTED, template.typeName());
      return event -> template;
    }
    try {
      Function<Map<String, Object>, String> compiled = ENGINE.get().compile(template.asString());
      return event ->
          event.isObject()
              ? Json.of(compiled.apply(map(event)))
              : Json.fail("@liquid: expected an object, got " + event.typeName());
    } catch (IllegalArgumentException e) {
      parser.reject(at, EXPECTED, String.valueOf(e.getMessage()));
      return event -> template;
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Value object) {
    return (Map<String, Object>) Objects.requireNonNull(((JavaValue) object).raw());
  }
}
