package fsdestination.classic;

import fsdestination.json.Value;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/**
 * An event as analytics.js hands it to an integration, by {@code @segment/facade}: it has taken
 * names apart, made dates of ISO texts, and copied what it returns. See
 * web/entry/classic.externs.js.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "SegmentFacade")
interface Facade {
  /**
   * @param aliases {@code {name: "displayName"}} for traits that shall go by another name
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
