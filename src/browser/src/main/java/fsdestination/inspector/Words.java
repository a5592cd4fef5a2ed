package fsdestination.inspector;

import fsdestination.json.Strings;
import fsdestination.mapping.MappingWords;
import fsdestination.trigger.TriggerWords;
import jsinterop.base.JsPropertyMap;

/** The names that an editor of settings completes. */
final class Words {
  /** Of both destinations. */
  private static final String SETTINGS =
      "|anonymizeOnReset|appHost|assetMapId|consent|cookieDomain|debug|elementConsent|host"
          + "|recordCrossDomainIFrames|redact|script|startCaptureManually";

  private static final String ACTIONS_SETTINGS =
      "orgId|recordOnlyThisIFrame|sessionUrl|subscriptions" + SETTINGS;

  private static final String CLASSIC_SETTINGS =
      "isOuterScript|org|trackAllPages|trackCategorizedPages|trackNamedPages|trackPagesWithEvents"
          + SETTINGS;

  private static final String SUBSCRIPTION = "enabled|mapping|name|partnerAction|subscribe";

  private Words() {}

  /**
   * {@code {fields, functions, keywords}} of triggers, {@code {directives}} of mappings, {@code
   * {settings, classicSettings, subscription}}: each an array.
   */
  static JsPropertyMap<Object> all() {
    JsPropertyMap<Object> all = JsPropertyMap.of();
    all.set("fields", split(TriggerWords.FIELDS));
    all.set("functions", split(TriggerWords.FUNCTIONS));
    all.set("keywords", split(TriggerWords.KEYWORDS));
    all.set("directives", split(MappingWords.DIRECTIVES));
    all.set("settings", split(ACTIONS_SETTINGS));
    all.set("classicSettings", split(CLASSIC_SETTINGS));
    all.set("subscription", split(SUBSCRIPTION));
    return all;
  }

  private static String[] split(String words) {
    return Strings.allMatches(words, "[^|]+");
  }
}
