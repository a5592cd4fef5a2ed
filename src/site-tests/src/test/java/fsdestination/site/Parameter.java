package fsdestination.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.ReadableJson;
import java.net.URLEncoder;

/** A part of a page's scenario, in the query of its URL. */
public record Parameter(String name, String value) {
  /** The settings that the factory is called with, as {@link ReadableJson} or {@code undefined}. */
  public static Parameter settings(String settings) {
    return new Parameter(
        "settings",
        settings.equals("undefined") ? settings : ReadableJson.json(settings).toString());
  }

  /** Calls that the page makes as soon as it can: {@code [['track', 'Ordered']]}. */
  public static Parameter calls(String calls) {
    return new Parameter("calls", ReadableJson.json(calls).toString());
  }

  /** The page loads fullstory-presets.js. */
  public static Parameter presetsScript() {
    return new Parameter("script", "fullstory-presets.js");
  }

  /** The page has FullStory before our script loads. */
  public static Parameter fullstoryOnThePage() {
    return new Parameter("fullstory", "existing");
  }

  String encoded() {
    return name + "=" + URLEncoder.encode(value, UTF_8);
  }
}
