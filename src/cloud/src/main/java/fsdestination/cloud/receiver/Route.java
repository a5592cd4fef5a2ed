package fsdestination.cloud.receiver;

import fsdestination.Nullable;
import java.util.HashMap;
import java.util.Map;

/** The paths, and what they take. */
enum Route {
  TRACK("track", "/v1/track", "/v1/t"),
  IDENTIFY("identify", "/v1/identify", "/v1/i"),
  PAGE("page", "/v1/page", "/v1/p"),
  SCREEN("screen", "/v1/screen", "/v1/s"),
  GROUP("group", "/v1/group", "/v1/g"),
  ALIAS("alias", "/v1/alias", "/v1/a"),
  /** {@code {"batch": [event, …]}}. */
  BATCH("", "/v1/batch", "/v1/b"),
  /** One event of any type, or an array of them, as Segment's webhooks send them. */
  WEBHOOK("", "/v1/webhook", "/v1/webhook"),
  /** What analytics-next tells of itself, which is passed over. */
  OWN_METRICS("", "/v1/m", "/v1/m"),
  HEALTH("", "/healthz", "/healthz"),
  METRICS("", "/metrics", "/metrics");

  private static final Map<String, Route> BY_PATH = byPath();

  private final String type;
  private final String path;
  private final String shortPath;

  Route(String type, String path, String shortPath) {
    this.type = type;
    this.path = path;
    this.shortPath = shortPath;
  }

  private static Map<String, Route> byPath() {
    var routes = new HashMap<String, Route>();
    for (Route route : values()) {
      routes.put(route.path, route);
      routes.put(route.shortPath, route);
    }
    return routes;
  }

  /** Null for a path that there is not. */
  static @Nullable Route of(String path) {
    return BY_PATH.get(path);
  }

  /** The type of the events that come here; empty where they say it themselves. */
  String type() {
    return type;
  }

  /** The long path, for logs and metrics. */
  String path() {
    return path;
  }

  boolean takesEvents() {
    return !type.isEmpty() || this == BATCH || this == WEBHOOK;
  }
}
