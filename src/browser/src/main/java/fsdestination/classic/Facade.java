package fsdestination.classic;

import fsdestination.json.Value;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/**
 * An event as analytics.js passes it to an integration, from {@code @segment/facade}: it splits
 * names, converts ISO strings to dates, and returns copies. See web/entry/classic.externs.js.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "SegmentFacade")
interface Facade {
  /**
   * @param aliases {@code {name: "displayName"}} for traits to rename
   */
  Value traits(Value aliases);

  Value userId();

  Value anonymousId();

  Value event();

  Value properties();

  Value category();

  /** The category and the name of a page, or its name. */
  Value fullName();

  /** The whole event. */
  Value json();
}
