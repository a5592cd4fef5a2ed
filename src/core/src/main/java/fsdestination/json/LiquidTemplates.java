package fsdestination.json;

import fsdestination.GwtIncompatible;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The Liquid templates of mappings, each compiled once, where there is an engine for them. */
@GwtIncompatible
final class LiquidTemplates {
  private static final Optional<LiquidEngine> ENGINE =
      ServiceLoader.load(LiquidEngine.class, LiquidEngine.class.getClassLoader()).findFirst();

  private static final Map<String, Function<Map<String, Object>, String>> COMPILED =
      new ConcurrentHashMap<>();

  private LiquidTemplates() {}

  static String problem(Value template) {
    if (ENGINE.isEmpty()) return "device mode";
    if (!template.isText()) return template.kind();
    try {
      compiled(template);
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  static Value fill(Value template, JavaValue event) {
    return event.isObject()
        ? event.of(compiled(template).apply(event.map()))
        : event.refuse("@liquid: expected an object, got " + event.kind());
  }

  private static Function<Map<String, Object>, String> compiled(Value template) {
    return COMPILED.computeIfAbsent(template.text(), ENGINE.orElseThrow()::compile);
  }
}
