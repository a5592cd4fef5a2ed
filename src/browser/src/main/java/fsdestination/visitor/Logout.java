package fsdestination.visitor;

import elemental2.core.Function;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.PageRoute;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;

/**
 * Anonymizes FullStory's user when {@code analytics.reset()} does so in analytics.js: after the
 * events that were tracked before it, and before the first one after it. docs/reset.md has the
 * rules.
 *
 * <p>analytics.js emits "reset" at once, when events that were tracked before are still in flight.
 * An event that is dispatched later gets the number of the reset before it.
 */
public final class Logout extends ScriptObject {
  private static final int MAX_WAIT_MILLIS = 1000;

  /** Whether the instance of analytics.js has the destination enabled. */
  @JsFunction
  public interface Gate {
    boolean isOpen();
  }

  /** Handles an event of analytics.js's emitter. */
  @JsFunction
  private interface Listener {
    @SuppressWarnings("UnusedMethod") // JavaScript calls it.
    void handle(Value context);
  }

  private final Native.EventWork work = this::anonymizeBefore;
  private final Native.Caught ignored = error -> {};

  /** The form of the API of the last call. */
  private FullStory fullStory;

  private Native.Work repeatPage = () -> {};
  private double resets;

  /** The number of resets that have been handled. */
  private double handled;

  /**
   * The numbers of events that are dispatched while a reset is pending, by messageId; otherwise
   * null.
   */
  private @Nullable Value numbers;

  /** The current event. */
  private Value current = Json.object();

  /** The event that identified the user, or {@code {userId}} for a user of an earlier page. */
  private Value identity = current;

  /**
   * @param fullStory the form of the API to use until an event is sent
   */
  @JsConstructor
  public Logout(FullStory fullStory) {
    this.fullStory = fullStory;
  }

  /**
   * @param settings {@code {anonymizeOnReset?}}
   */
  public static boolean isOn(Value settings) {
    return !Js.isTripleEqual(settings.get("anonymizeOnReset"), false);
  }

  /**
   * Wraps FullStory so that {@code logout} observes the calls of events.
   *
   * @param logout null if the settings disable it
   */
  public static FullStory watched(FullStory called, @Nullable Logout logout) {
    if (logout == null) return called;
    return (function, value, properties, schema) -> {
      logout.fullStory = called;
      if (function.equals("identify")) logout.identity = logout.current;
      if (function.equals("setVars")) {
        String route = PageRoute.current();
        logout.repeatPage =
            () -> {
              if (PageRoute.current().equals(route)) {
                called.call(function, value, properties, schema);
              }
            };
      }
      called.call(function, value, properties, schema);
    };
  }

  /**
   * Listens to an instance of analytics.js. Legacy analytics.js and mocks emit nothing.
   *
   * @param consent null if the settings have none
   */
  public void listen(Value analytics, @Nullable Permission consent, Gate gate) {
    Native.Work finish = () -> finish(consent, gate);
    Listener reset =
        context -> {
          wait(finish);
          // Without consent nothing is in flight, and nothing is stored.
          if (consent != null && !consent.isGranted()) finish.run();
        };
    Listener dispatch =
        context -> {
          Value id = context.property("event").property("messageId");
          if (numbers != null) Json.set(numbers, id.toJsString(), Json.of(resets));
        };
    Native.attempt(
        () -> {
          Function on = Js.uncheckedCast(analytics.property("on"));
          on.call(analytics, "reset", reset);
          on.call(analytics, "dispatch_start", dispatch);
          Window.addEventListener("pagehide", finish);
          Value userId = userId(analytics);
          if (!identity.property("userId").isTruthy()) {
            identity = Json.set(Json.object(), "userId", userId);
          }
        },
        ignored);
  }

  /** {@code analytics.user().id()}; throws if there is no such function. */
  public static Value userId(Value analytics) {
    Function user = Js.uncheckedCast(analytics.property("user"));
    Value found = Js.uncheckedCast(user.call(analytics));
    Function id = Js.uncheckedCast(found.property("id"));
    return Js.uncheckedCast(id.call(found));
  }

  private void wait(Native.Work finish) {
    double reset = ++resets;
    if (numbers == null) numbers = Json.object();
    Window.setTimeout(
        () -> {
          if (reset == resets) finish.run();
        },
        MAX_WAIT_MILLIS);
  }

  private void finish(@Nullable Permission consent, Gate gate) {
    numbers = null;
    if (resets == handled || !gate.isOpen()) return;
    handled = resets;
    // There are no calls without consent.
    if (consent != null && !consent.isGranted()) consent.forget();
    else anonymize(Json.undefined());
  }

  /**
   * Anonymizes the user if the event is the first of another visitor. Call it before each event is
   * sent.
   *
   * @param event {@code {type, messageId?, userId?, anonymousId?}}
   */
  public void precede(Value event) {
    Native.attempt(work, ignored, event);
  }

  private void anonymizeBefore(Value event) {
    current = event;
    Value userId = event.property("userId");
    boolean isIdentified = userId.isTruthy();
    boolean isLeft = !isIdentified && isAnotherVisitor(event.property("anonymousId"));
    double reset = isLeft ? resets : resetBefore(event);
    if (reset > handled) {
      handled = reset;
      // Sites that reset before each identify keep their sessions.
      boolean isSame = isIdentified && userId == identity.property("userId");
      isLeft = !isSame || !isType(event, "identify");
    }
    if (isLeft) anonymize(event);
  }

  /** The number of the reset before an event; NaN for one that was in flight at the reset. */
  private double resetBefore(Value event) {
    return numbers == null
        ? resets
        : numbers.get(event.property("messageId").toJsString()).toJsNumber();
  }

  /**
   * Whether the visitor is no longer the identified one: this reveals a reset without an event,
   * such as one in another tab.
   */
  private boolean isAnotherVisitor(Value anonymousId) {
    Value known = identity.property("anonymousId");
    return anonymousId.isTruthy()
        && known.isTruthy()
        && identity.property("userId").isTruthy()
        && known != anonymousId;
  }

  private static boolean isType(Value event, String type) {
    return Js.isTripleEqual(event.get("type"), type);
  }

  /**
   * @param event the next one, if any: a page event sets the page's properties itself
   */
  private void anonymize(Value event) {
    identity = Json.object();
    fullStory.anonymize();
    if (!isType(event, "page")) repeatPage.run();
  }
}
