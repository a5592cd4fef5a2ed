package fsdestination.inspector;

import fsdestination.json.Strings;
import fsdestination.mapping.MappingWords;
import fsdestination.trigger.TriggerWords;
import jsinterop.base.JsPropertyMap;

/** The names that editors of settings and forms know. */
final class Words {
  /** Strings that say how FullStory is loaded, beside the FS Org. */
  private static final String TEXTS = "host|script|appHost|cookieDomain|assetMapId";

  /** Booleans that say how FullStory is loaded. */
  private static final String FLAGS = "debug|recordCrossDomainIFrames|startCaptureManually";

  private static final String ACTIONS_FLAGS = "recordOnlyThisIFrame|" + FLAGS;

  private static final String CLASSIC_FLAGS = "isOuterScript|" + FLAGS;

  private static final String PAGES =
      "trackNamedPages|trackCategorizedPages|trackAllPages|trackPagesWithEvents";

  /** Of both destinations. */
  private static final String SETTINGS = TEXTS + "|anonymizeOnReset|consent|elementConsent|redact";

  private static final String ACTIONS_SETTINGS =
      "orgId|sessionUrl|subscriptions|" + SETTINGS + "|" + ACTIONS_FLAGS;

  private static final String CLASSIC_SETTINGS =
      "org|" + SETTINGS + "|" + CLASSIC_FLAGS + "|" + PAGES;

  private static final String SUBSCRIPTION = "enabled|mapping|name|partnerAction|subscribe";

  private Words() {}

  /**
   * {@code {fields, functions, keywords}} of triggers, {@code {directives}} of mappings, {@code
   * {settings, classicSettings, subscription}}; of the settings, {@code {texts, flags,
   * classicFlags}} say how FullStory is loaded and {@code {pages}} which pages classic sends. Each
   * is an array.
   */
  static JsPropertyMap<Object> all() {
    JsPropertyMap<Object> all = JsPropertyMap.of();
    all.set("fields", split(TriggerWords.FIELDS));
    all.set("functions", split(TriggerWords.FUNCTIONS));
    all.set("keywords", split(TriggerWords.KEYWORDS));
    all.set("directives", split(MappingWords.DIRECTIVES));
    all.set("settings", split(ACTIONS_SETTINGS));
    all.set("classicSettings", split(CLASSIC_SETTINGS));
    all.set("texts", split(TEXTS));
    all.set("flags", split(ACTIONS_FLAGS));
    all.set("classicFlags", split(CLASSIC_FLAGS));
    all.set("pages", split(PAGES));
    all.set("subscription", split(SUBSCRIPTION));
    return all;
  }

  private static String[] split(String words) {
    return Strings.allMatches(words, "[^|]+");
  }
}
