package fsdestination.device;

import elemental2.core.JsArray;
import fsdestination.ConfigErrors;
import fsdestination.ScriptObject;
import fsdestination.destination.Subscription;
import fsdestination.destination.SubscriptionHandler;
import fsdestination.destination.SubscriptionReader;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Sends each event by the site's subscriptions. */
final class Destination extends ScriptObject implements SubscriptionHandler {
  private final JsPropertyMap<Action> actions;
  private final PageConsole console;

  /** One for each subscription. */
  private final JsArray<EventHandler> handlers = new JsArray<>();

  private final boolean hidesSessionUrl;

  /**
   * Reads the subscriptions. An invalid one is logged and off; the others work.
   *
   * @param settings {@code {subscriptions?, sessionUrl?}}
   * @param presets the subscriptions of settings that have none; an empty array is no subscription
   * @param actions by their {@code partnerAction}
   */
  @JsConstructor
  Destination(Value settings, Value presets, JsPropertyMap<Action> actions, PageConsole console) {
    this.actions = actions;
    this.console = console;
    hidesSessionUrl = SessionLink.setsProperty(settings);
    SubscriptionReader.read(
        settings, presets, Js.uncheckedCast(actions), new ConfigErrors(""), this);
  }

  @Override
  public void add(Subscription subscription, String index) {
    handlers.push(handler(subscription, Js.uncheckedCast(actions.get(subscription.action()))));
  }

  @Override
  public void reject(String error) {
    console.error(error);
  }

  @Override
  public void drop(String value) {
    console.warnOfDroppedValue(value);
  }

  private EventHandler handler(Subscription subscription, Action action) {
    String name = Plugin.NAME + " " + subscription.action();
    // Created once, so that events create no functions.
    Native.EventWork send =
        event -> {
          if (!subscription.matches(event)) return;
          // Segment has a plugin for each action; a call may switch off one by its name.
          Value enabled = event.get("integrations").get(name);
          if (!Js.isTripleEqual(enabled, false)) action.perform(subscription.payload(event));
        };
    Native.EventWork work =
        hidesSessionUrl ? event -> send.run(SessionLink.withoutProperty(event)) : send;
    Native.Caught caught =
        error -> console.error(subscription.name() + " dropped an event: " + error.toJsString());
    return event -> Native.attempt(work, caught, event);
  }

  /** Whether there is no valid subscription. */
  boolean isEmpty() {
    return handlers.length == 0;
  }

  /**
   * Performs the actions of all subscriptions that match the event, in the order of the settings.
   * If one fails, the error is logged, and the next one runs.
   */
  void handle(Value event) {
    for (int i = 0; i < handlers.length; i++) handlers.getAt(i).handle(event);
  }
}
