package fsdestination.json;

import fsdestination.GwtIncompatible;
import fsdestination.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Liquid templates, where there is an engine for them. */
@GwtIncompatible
final class LiquidTemplates {
  private static final Optional<LiquidEngine> ENGINE =
      ServiceLoader.load(LiquidEngine.class, LiquidEngine.class.getClassLoader()).findFirst();

  private LiquidTemplates() {}

  /**
   * @param at where the template stands in its mapping
   * @param problems is told what is wrong with it for every event
   */
  static Expression parse(Value template, String at, Problems problems) {
    if (ENGINE.isEmpty()) {
      problems.add(at + " needs cloud mode");
    } else if (!template.isText()) {
      problems.add(at + " should be a string but it is " + template.kind());
    } else {
      try {
        return filled(ENGINE.get().compile(template.text()));
      } catch (IllegalArgumentException e) {
        problems.add(at + " " + e.getMessage());
      }
    }
    return event -> template;
  }

  private static Expression filled(Function<Map<String, Object>, String> template) {
    return event ->
        event.isObject()
            ? event.of(template.apply(((JavaValue) event).map()))
            : event.refuse("@liquid: expected an object, got " + event.kind());
  }
}
