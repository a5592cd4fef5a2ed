package fsdestination.inspector;

import elemental2.core.JsArray;
import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.action.CamelCase;
import fsdestination.action.ClassicCamelCase;
import fsdestination.action.PropertyNames;
import fsdestination.destination.Subscription;
import fsdestination.destination.SubscriptionReader;
import fsdestination.device.PresetSettings;
import fsdestination.device.SessionLink;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.mapping.Mapping;
import fsdestination.page.ClassicOptions;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import fsdestination.redaction.Redaction;
import fsdestination.trigger.Trigger;
import fsdestination.visitor.ConsentTrigger;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Evaluates the rules in a page. Each result has a property {@code error} if there is one. */
public final class Inspector {
  private Inspector() {}

  /** {@code {matched}}. */
  @JsMethod
  public static Value matches(Value trigger, Value event) {
    ConfigErrors errors = new ConfigErrors("");
    Trigger parsed = Trigger.parse(trigger, errors);
    return answer(event, "matched", e -> Json.of(parsed.matches(e)), errors);
  }

  /**
   * The conditions of a trigger, or {@code {error}}.
   *
   * @return {@code {type, start, text, matches}}, {@code start} an index of the trigger; the types
   *     {@code and}, {@code or} and {@code not} also have {@code parts}, an array of such objects;
   *     the type {@code test} has {@code values}: {@code [{path, value}]}, the event's values of
   *     its fields
   */
  @JsMethod
  public static Value condition(Value trigger, Value event) {
    ConfigErrors errors = new ConfigErrors("");
    Value condition = Trigger.parse(trigger, errors, new Condition(trigger.toJsString(), event));
    return errors.isEmpty() ? condition : error(errors);
  }

  /** {@code {payload}}. */
  @JsMethod
  public static Value resolve(Value mapping, Value event) {
    ConfigErrors errors = new ConfigErrors("");
    return answer(event, "payload", Mapping.parse(mapping, errors), errors);
  }

  /**
   * {@code {redacted}}: the redacted event.
   *
   * @param redact the setting
   */
  @JsMethod
  public static Value redact(Value redact, Value event) {
    ConfigErrors errors = new ConfigErrors("/redact");
    @Nullable Redaction redaction = Redaction.read(redact, errors);
    if (!errors.isEmpty()) return error(errors);
    Value copy = Json.copy(event);
    return Json.set(Json.object(), "redacted", redaction == null ? copy : redaction.of(copy, true));
  }

  /** The errors of a trigger, as in {@link ErrorList}. */
  @JsMethod
  public static JsArray<Object> triggerErrors(Value trigger) {
    JsArray<Object> errors = new JsArray<>();
    Trigger.parse(trigger, new ErrorList("", errors));
    return errors;
  }

  /** The errors of a mapping, as in {@link ErrorList}, with paths from the mapping. */
  @JsMethod
  public static JsArray<Object> mappingErrors(Value mapping) {
    JsArray<Object> errors = new JsArray<>();
    Mapping.parse(mapping, new ErrorList("", errors));
    return errors;
  }

  /**
   * The errors of the settings of device mode, as in {@link ErrorList}.
   *
   * @param presets the subscriptions of settings that have none
   */
  @JsMethod
  public static JsArray<Object> settingsErrors(Value settings, Value presets) {
    JsArray<Object> errors = new JsArray<>();
    ErrorList list = new ErrorList("", errors);
    FullStoryLoader loader = loader(settings, "orgId");
    loader.read(list);
    loader.readOptions(list);
    readConsent(settings, list);
    SessionLink.check(settings, list);
    Value actions = Js.uncheckedCast(RecordedCalls.actions(new JsArray<>()));
    SubscriptionReader.read(settings, presets, actions, list, new IgnoredSubscriptions());
    return errors;
  }

  /** As {@link #settingsErrors}, of classic. */
  @JsMethod
  public static JsArray<Object> classicSettingsErrors(Value settings) {
    JsArray<Object> errors = new JsArray<>();
    ErrorList list = new ErrorList("", errors);
    FullStoryLoader loader = loader(ClassicOptions.asSettings(settings), ClassicOptions.ORG);
    loader.read(list);
    loader.readOptions(list);
    readConsent(settings, list);
    Redaction.read(settings.get("redact"), list.at("/redact"));
    return errors;
  }

  /** The errors of settings that fullstory-presets.js does not have, as in {@link ErrorList}. */
  @JsMethod
  public static JsArray<Object> presetsErrors(Value settings) {
    JsArray<Object> errors = new JsArray<>();
    PresetSettings.rejectOthers(settings, new ErrorList("", errors));
    return errors;
  }

  private static void readConsent(Value settings, ErrorList errors) {
    ConsentTrigger.read(settings, "consent", errors);
    ConsentTrigger.read(settings, "elementConsent", errors);
  }

  private static FullStoryLoader loader(Value settings, String orgSetting) {
    PageConsole console = new PageConsole("");
    FullStoryGlobal global = new FullStoryGlobal(console);
    return new FullStoryLoader(settings, orgSetting, global, console, JsPropertyMap.of());
  }

  /** The actions, see {@link ActionForms}. */
  @JsMethod
  public static JsArray<Object> actions() {
    return ActionForms.all();
  }

  /** The names of fields, directives, settings and the like, as {@link Words} has them. */
  @JsMethod
  public static JsPropertyMap<Object> words() {
    return Words.all();
  }

  /** Makes a function that checks the calls of one page in turn. */
  @JsMethod
  public static CheckedCalls.Check callChecker() {
    return CheckedCalls.check();
  }

  /** Calls a function of values, see {@link ValueFunctions#call}. */
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
   * The result of each subscription for an event: {@code [{name, action, subscribe, enabled,
   * condition, matched, payload, calls}]}, with the calls of {@link RecordedCalls}.
   *
   * @param subscriptions an array
   * @param redact the setting
   */
  @JsMethod
  public static JsArray<Value> explain(Value subscriptions, Value event, Value redact) {
    JsArray<Value> answers = new JsArray<>();
    @Nullable Redaction redaction = Redaction.read(redact, new ConfigErrors(""));
    if (subscriptions.isArray()) {
      for (String key : subscriptions.keys())
        answers.push(explainOne(subscriptions.get(key), event, redaction));
    }
    return answers;
  }

  private static Value explainOne(Value settings, Value event, @Nullable Redaction redaction) {
    ConfigErrors errors = new ConfigErrors("");
    Subscription subscription = new Subscription(settings, redaction, errors, dropped -> {});
    boolean matched = errors.isEmpty() && subscription.matches(event);
    Value answer = Json.object();
    if (matched) {
      Native.attempt(
          () -> {
            Value payload = subscription.payload(event);
            Json.set(answer, "payload", payload);
            Json.set(answer, "calls", RecordedCalls.of(subscription.action(), Json.copy(payload)));
          },
          error -> Json.set(answer, "error", error));
    }
    if (!errors.isEmpty()) Json.set(answer, "error", Json.of(errors.text()));
    Json.set(answer, "name", settings.get("name"));
    Json.set(answer, "action", settings.get("partnerAction"));
    Json.set(answer, "subscribe", settings.get("subscribe"));
    Json.set(answer, "condition", condition(settings.get("subscribe"), event));
    Json.set(answer, "enabled", Json.of(settings.get("enabled").isTruthy()));
    return Json.set(answer, "matched", Json.of(matched));
  }

  private static Value answer(Value event, String key, Mapping found, ConfigErrors errors) {
    if (!errors.isEmpty()) return error(errors);
    Value answer = Json.object();
    Native.attempt(
        () -> Json.set(answer, key, found.resolve(event)),
        error -> Json.set(answer, "error", error));
    return answer;
  }

  private static Value error(ConfigErrors errors) {
    return Json.set(Json.object(), "error", Json.of(errors.text()));
  }
}
