package fsdestination.device;

import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import fsdestination.page.FullStoryLoader;
import fsdestination.visitor.Logout;
import fsdestination.visitor.Permission;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/**
 * Passes events from analytics.js to the destination, unless it is switched off or the visitor has
 * not agreed.
 */
final class Sender extends ScriptObject {
  private final Registration registration;
  private final Middleware middleware;
  private final FullStoryLoader loader;
  private final @Nullable Permission consent;
  private final @Nullable Logout logout;
  private final EventHandler handler;

  /**
   * @param consent null if the settings have none
   * @param logout null if the settings disable it
   */
  @JsConstructor
  Sender(
      Registration registration,
      Middleware middleware,
      FullStoryLoader loader,
      @Nullable Permission consent,
      @Nullable Logout logout,
      EventHandler destination) {
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

  /** Loads FullStory, unless analytics.js has disabled the plugin or the visitor has not agreed. */
  void load(Value analytics) {
    if (!registration.allows(analytics)) return;
    if (logout != null) {
      logout.listen(analytics, consent, () -> registration.isActive(analytics));
    }
    if (consent == null || consent.isGranted()) loader.load();
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

  /** Null if the destination has handled the event already. */
  @Nullable
  Promise<Value> pass(Value event) {
    if (!middleware.isEmpty()) return middleware.pass(event, registration.name(), handler);
    handler.handle(event);
    return null;
  }
}
