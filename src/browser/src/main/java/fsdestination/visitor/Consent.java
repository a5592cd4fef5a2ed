package fsdestination.visitor;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import fsdestination.trigger.Trigger;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;

/**
 * Whether the visitor lets FullStory capture the visit, according to the latest event. The setting
 * {@code consent} is a trigger that is evaluated for each event.
 *
 * <ul>
 *   <li>Until an event matches, FullStory is not loaded, or shut down if the page has it.
 *   <li>From then on it captures. It first receives the last identify and the last page from
 *       before, for the visitor's identity and page; other earlier events are dropped.
 *   <li>An event that does not match withdraws the consent: pending calls are dropped, FullStory is
 *       shut down, and there are no calls until an event matches, because fs.js keeps calls after a
 *       shutdown and sends them after the restart.
 * </ul>
 *
 * <p>{@code elementConsent} is a second trigger, for elements that FullStory captures only with
 * consent.
 */
public final class Consent extends ScriptObject implements Permission {
  /** After this many events without a stamp, nothing stamps them. */
  private static final int MAX_UNSTAMPED = 20;

  private static final String STAMP = "context\\.consent\\b";

  /** Sends a stored event. */
  @JsFunction
  public interface Kept {
    /**
     * @param granting the event that matched
     */
    void send(Value granting);
  }

  /** Stores a copy of an event, which may change afterwards. */
  @JsFunction
  public interface Keeper {
    Kept keep();
  }

  private final FullStoryLoader loader;
  private final FullStoryGlobal global;
  private final FullStory fullStory;
  private final PageConsole console;
  private final Value setting;
  private final @Nullable Trigger trigger;
  private final @Nullable Trigger elementTrigger;

  private boolean granted;
  private boolean stopped;
  private boolean left;
  private int unstamped;
  private @Nullable Kept identify;
  private @Nullable Kept page;
  private Value elementConsent = Json.undefined();

  @JsConstructor
  private Consent(
      Value settings,
      FullStoryLoader loader,
      FullStoryGlobal global,
      FullStory fullStory,
      PageConsole console) {
    this.loader = loader;
    this.global = global;
    this.fullStory = fullStory;
    this.console = console;
    setting = settings.get("consent");
    granted = setting.isNullish();
    trigger = granted ? event -> true : ConsentTrigger.read(settings, "consent", console);
    elementTrigger = ConsentTrigger.read(settings, "elementConsent", console);
  }

  /**
   * Null if the settings have no {@code consent}. With an invalid trigger, consent is never
   * granted.
   *
   * @param settings {@code {consent?, elementConsent?}}
   * @param loader loads FullStory when an event matches
   */
  public static @Nullable Consent of(
      Value settings,
      FullStoryLoader loader,
      FullStoryGlobal global,
      FullStory fullStory,
      PageConsole console) {
    return settings.get("consent").isNullish() && settings.get("elementConsent").isNullish()
        ? null
        : new Consent(settings, loader, global, fullStory, console);
  }

  @Override
  public boolean isGranted() {
    return granted;
  }

  @Override
  public boolean allows(Value event) {
    return granted && ConsentTrigger.matches(trigger, event);
  }

  /**
   * Reads the visitor's decision from an event. Call it for each event, before it is sent.
   *
   * @param keeper stores this event if it is an identify or a page without consent; null if it must
   *     not be stored
   */
  public void see(Value event, @Nullable Keeper keeper) {
    if (ConsentTrigger.matches(trigger, event)) {
      grant(event);
    } else {
      refuse();
      keep(event.get("type"), keeper);
      checkStamp(event);
    }
  }

  private void grant(Value event) {
    boolean isNew = !granted;
    granted = true;
    loader.load();
    if (isNew) resume(event);
    tellElementConsent(event);
  }

  private void resume(Value event) {
    if (stopped) fullStory.restart();
    stopped = false;
    if (left) fullStory.anonymize();
    left = false;
    if (identify != null) identify.send(event);
    if (page != null) page.send(event);
    identify = null;
    page = null;
  }

  private void tellElementConsent(Value event) {
    if (elementTrigger == null) return;
    Value consent = Json.of(ConsentTrigger.matches(elementTrigger, event));
    if (consent.isSame(elementConsent)) return;
    elementConsent = consent;
    fullStory.setConsent(consent);
  }

  private void refuse() {
    if (granted) loader.dropPending("Consent was withdrawn");
    granted = false;
    elementConsent = Json.undefined();
    if (stopped || global.get().isNullish()) return;
    stopped = true;
    fullStory.shutDown();
  }

  private void keep(Value type, @Nullable Keeper keeper) {
    if (keeper == null) return;
    if (Js.isTripleEqual(type, "identify")) identify = keeper.keep();
    if (Js.isTripleEqual(type, "page")) page = keeper.keep();
  }

  private void checkStamp(Value event) {
    if (!event.get("context").get("consent").isNullish()) unstamped = MAX_UNSTAMPED;
    if (++unstamped != MAX_UNSTAMPED || trigger == null) return;
    if (Strings.hasMatch(setting.asString(), STAMP)) {
      console.warn(
          "not loaded, because none of "
              + MAX_UNSTAMPED
              + " events has the context.consent that \"consent\" names: see docs/consent.md",
          "");
    }
  }

  @Override
  public void forget() {
    identify = null;
    left = true;
  }
}
