package fsdestination.lab;

import elemental2.core.JsArray;
import fsdestination.Problems;
import fsdestination.action.PropertyNames;
import fsdestination.destination.Subscription;
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
    Trigger parsed = Trigger.parse(trigger, problems);
    Value answer = event.newObject();
    if (problems.isEmpty()) answer.set("matched", event.of(parsed.matches(event)));
    return with(problems, answer);
  }

  /** {@code {payload}}. */
  @JsMethod
  public static Value resolve(Value mapping, Value event) {
    Problems problems = new Problems();
    Mapping parsed = Mapping.parse(mapping, problems);
    Value answer = event.newObject();
    if (problems.isEmpty()) answer.set("payload", parsed.payload(event, problems));
    return with(problems, answer);
  }

  /** The name of a property as V1 actions send it. */
  @JsMethod
  public static String camelCase(Value name) {
    Value object = name.newObject().set(name.text(), name);
    return PropertyNames.camelCase(object).keys()[0];
  }

  /**
   * What each subscription makes of an event: {@code [{name, action, enabled, matched, payload}]}.
   *
   * @param subscriptions an array
   */
  @JsMethod
  public static JsArray<Value> explain(Value subscriptions, Value event) {
    JsArray<Value> answers = new JsArray<>();
    for (String key : subscriptions.keys()) {
      answers.push(answer(subscriptions.get(key), event));
    }
    return answers;
  }

  private static Value answer(Value settings, Value event) {
    Subscription subscription = new Subscription(settings);
    Problems problems = subscription.problems();
    boolean matched = problems.isEmpty() && subscription.matches(event);
    Value answer =
        event
            .newObject()
            .set("name", settings.get("name"))
            .set("action", event.of(subscription.action()))
            .set("enabled", event.of(settings.get("enabled").isTruthy()))
            .set("matched", event.of(matched));
    if (matched) answer.set("payload", subscription.payload(event, problems));
    return with(problems, answer);
  }

  private static Value with(Problems problems, Value answer) {
    return problems.isEmpty() ? answer : answer.set("problem", answer.of(problems.text()));
  }
}
