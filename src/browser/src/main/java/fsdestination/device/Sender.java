package fsdestination.device;

import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStoryLoader;
import fsdestination.visitor.Consent;
import fsdestination.visitor.Logout;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/** Takes events from analytics.js to the destination, if nobody keeps them from it. */
final class Sender extends ScriptObject {
  private final Registration registration;
  private final Middleware middleware;
  private final FullStoryLoader loader;
  private final @Nullable Consent consent;
  private final @Nullable Logout logout;
  private final Destination.EventHandler handler;

  /**
   * @param consent null where the settings ask for none
   * @param logout null where the settings switch it off
   */
  @JsConstructor
  Sender(
      Registration registration,
      Middleware middleware,
      FullStoryLoader loader,
      @Nullable Consent consent,
      @Nullable Logout logout,
      Destination destination) {
    this.registration = registration;
    this.middleware = middleware;
    this.loader = loader;
    this.consent = consent;
    this.logout = logout;
    handler =
        event -> {
          // The visitor may have withdrawn consent while the event was in middleware.
          if (consent != null && !consent.isGranted()) return;
          if (logout != null) logout.precede(event);
          destination.handle(event);
        };
  }

  /** Loads FullStory, unless analytics.js has the plugin off or the visitor has not agreed. */
  void load(Value analytics) {
    if (!registration.allows(analytics)) return;
    if (logout != null) {
      logout.listen(analytics, consent, () -> registration.isActive(analytics));
    }
    if (consent == null || consent.isGranted()) loader.load();
  }

  /**
   * Reads the visitor's decision from an event.
   *
   * @param context as analytics.js hands it to plugins
   */
  void see(Value context) {
    if (consent == null || registration.isOff()) return;
    Value event = context.property("event");
    Consent.Keeper keeper =
        () -> {
          Value copy = Json.copy(event);
          return granting -> sendKept(copy, granting);
        };
    // What the site does not send to this destination is not sent later either.
    consent.see(event, Registration.isSwitchedOff(event.get("integrations")) ? null : keeper);
  }

  private void sendKept(Value event, Value granting) {
    Value context = event.get("context");
    // Triggers and middleware may ask for the stamp too.
    if (context.isObject()) Json.set(context, "consent", granting.get("context").get("consent"));
    pass(event);
  }

  /**
   * Sends an event.
   *
   * @return the context, or a promise of it
   */
  Object send(Value context) {
    Value event = context.property("event");
    if (!registration.accepts(context)) return context;
    if (consent != null && !consent.allows(event)) return context;
    loader.load();
    @Nullable Promise<Value> passed = pass(event);
    return passed == null ? context : passed.then(done -> Js.uncheckedCast(context));
  }

  /** Null where the destination has the event already. */
  private @Nullable Promise<Value> pass(Value event) {
    if (!middleware.isEmpty()) return middleware.pass(event, registration.name(), handler);
    handler.handle(event);
    return null;
  }
}
