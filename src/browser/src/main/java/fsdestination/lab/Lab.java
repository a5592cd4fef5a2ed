package fsdestination.lab;

import elemental2.core.JsArray;
import fsdestination.Problems;
import fsdestination.action.CamelCase;
import fsdestination.action.ClassicCamelCase;
import fsdestination.action.PropertyNames;
import fsdestination.destination.Subscription;
import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.mapping.Mapping;
import fsdestination.trigger.Trigger;
import jsinterop.annotations.JsMethod;

/** Asks the rules in the page. Each answer has {@code problem} where there is one. */
public final class Lab {
  private Lab() {}

  /** {@code {matched}}. */
  @JsMethod
  public static Value matches(Value trigger, Value event) {
    Problems problems = new Problems();
    Expression parsed = Trigger.parse(trigger, problems);
    return answer(event, "matched", e -> Json.of(parsed.matches(e)), problems);
  }

  /**
   * The conditions of a trigger, or {@code {problem}}.
   *
   * @return {@code {kind, start, text, holds}}, {@code start} an index of the trigger; where kind
   *     is {@code and}, {@code or} or {@code not} also {@code parts}, which are such objects; where
   *     it is {@code test} also {@code values}: {@code [{path, value}]}, what the event has in its
   *     fields
   */
  @JsMethod
  public static Value condition(Value trigger, Value event) {
    Problems problems = new Problems();
    Value condition = Trigger.parse(trigger, problems, new Condition(trigger.toJsString(), event));
    return problems.isEmpty() ? condition : problem(problems);
  }

  /** {@code {payload}}. */
  @JsMethod
  public static Value resolve(Value mapping, Value event) {
    Problems problems = new Problems();
    return answer(event, "payload", Mapping.parse(mapping, problems), problems);
  }

  /** What is wrong with a mapping, with semicolons between; empty if nothing is. */
  @JsMethod
  public static String validate(Value mapping) {
    Problems problems = new Problems();
    Mapping.parse(mapping, problems);
    return problems.text();
  }

  /** What a function of values returns, see {@link ValueFunctions#call}. */
  @JsMethod
  public static Object callValue(String function, Value arguments) {
    return ValueFunctions.call(function, arguments);
  }

  /** The name of a property as V1 actions send it. */
  @JsMethod
  public static String camelCase(Value name) {
    return name(name, CamelCase::of);
  }

  /** The name of a trait as classic sends it. */
  @JsMethod
  public static String classicCamelCase(Value name) {
    return name(name, ClassicCamelCase::of);
  }

  /** Undefined for a trait that is dropped. */
  private static String name(Value name, PropertyNames.Rule rule) {
    Value object = Json.set(Json.object(), name.toJsString(), name);
    return PropertyNames.camelCase(object, rule, dropped -> {}).keys()[0];
  }

  /**
   * What each subscription makes of an event: {@code [{name, action, subscribe, enabled, condition,
   * matched, payload, calls}]}, with the calls as {@link RecordedCalls} has them.
   *
   * @param subscriptions an array
   */
  @JsMethod
  public static JsArray<Value> explain(Value subscriptions, Value event) {
    JsArray<Value> answers = new JsArray<>();
    if (subscriptions.isArray()) {
      for (String key : subscriptions.keys())
        answers.push(explainOne(subscriptions.get(key), event));
    }
    return answers;
  }

  private static Value explainOne(Value settings, Value event) {
    Subscription subscription = new Subscription(settings, dropped -> {});
    Problems problems = subscription.problems();
    boolean matched = problems.isEmpty() && subscription.matches(event);
    Value answer = Json.object();
    if (matched) {
      Native.attempt(
          () -> {
            Value payload = subscription.payload(event);
            Json.set(answer, "payload", payload);
            Json.set(answer, "calls", RecordedCalls.of(subscription.action(), Json.copy(payload)));
          },
          error -> problems.add(error.toJsString()));
    }
    if (!problems.isEmpty()) Json.set(answer, "problem", Json.of(problems.text()));
    Json.set(answer, "name", settings.get("name"));
    Json.set(answer, "action", settings.get("partnerAction"));
    Json.set(answer, "subscribe", settings.get("subscribe"));
    Json.set(answer, "condition", condition(settings.get("subscribe"), event));
    Json.set(answer, "enabled", Json.of(settings.get("enabled").isTruthy()));
    return Json.set(answer, "matched", Json.of(matched));
  }

  private static Value answer(Value event, String key, Expression found, Problems problems) {
    Value answer = Json.object();
    if (problems.isEmpty()) {
      Native.attempt(
          () -> Json.set(answer, key, found.of(event)), error -> problems.add(error.toJsString()));
    }
    return problems.isEmpty() ? answer : problem(problems);
  }

  private static Value problem(Problems problems) {
    return Json.set(Json.object(), "problem", Json.of(problems.text()));
  }
}
