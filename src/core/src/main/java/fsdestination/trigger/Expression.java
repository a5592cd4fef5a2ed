package fsdestination.trigger;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** A part of a trigger; it has a value for each event. */
@JsFunction
interface Expression {
  Value of(Value event);

  /** Where it stands as a condition: only the boolean true counts, null and all else is false. */
  @JsOverlay
  default boolean holds(Value event) {
    return of(event).isTrue();
  }

  @JsOverlay
  default Expression and(Expression right) {
    return event -> event.of(holds(event) && right.holds(event));
  }

  @JsOverlay
  default Expression or(Expression right) {
    return event -> event.of(holds(event) || right.holds(event));
  }

  @JsOverlay
  default Expression not() {
    return event -> event.of(!holds(event));
  }
}
