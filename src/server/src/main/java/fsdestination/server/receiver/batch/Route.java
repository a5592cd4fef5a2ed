package fsdestination.server.receiver.batch;

import fsdestination.Nullable;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.pathmap.PathMappings;

/** The paths, and what they take. */
public enum Route {
  TRACK("track", "/v1/track /v1/t"),
  IDENTIFY("identify", "/v1/identify /v1/i"),
  PAGE("page", "/v1/page /v1/p"),
  SCREEN("screen", "/v1/screen /v1/s"),
  GROUP("group", "/v1/group /v1/g"),
  ALIAS("alias", "/v1/alias /v1/a"),
  /** {@code {"batch": [event, …]}}. */
  BATCH("", "/v1/batch /v1/b /v1/import"),
  /** One event of any type, or an array of them, as Segment's webhooks send them. */
  WEBHOOK("", "/v1/webhook"),
  /** What analytics-next tells of itself, which is passed over. */
  OWN_METRICS("", "/v1/m"),
  HEALTH("", "/healthz"),
  /** Whether the process should be left running. */
  LIVE("", "/livez"),
  /** Whether events should be sent here. */
  READY("", "/readyz"),
  METRICS("", "/metrics");

  private static final PathMappings<Route> BY_PATH = byPath();

  /** Slashes behind a slash, and at the end. */
  private static final Pattern NEEDLESS_SLASHES = Pattern.compile("(?<=/)/+|/+$");

  private final String type;
  private final String paths;

  /**
   * @param paths with a space between them
   */
  Route(String type, String paths) {
    this.type = type;
    this.paths = paths;
  }

  private static PathMappings<Route> byPath() {
    var routes = new PathMappings<Route>();
    for (Route route : values()) {
      for (String path : route.paths()) routes.put(path, route);
    }
    return routes;
  }

  /**
   * Null for a path that there is not. A slash too many makes no other path: libraries add one
   * where their host ends with one.
   */
  public static @Nullable Route of(String path) {
    var matched = BY_PATH.getMatched(NEEDLESS_SLASHES.matcher(path).replaceAll(""));
    return matched == null ? null : matched.getResource();
  }

  /** The type of the events that come here; empty where they say it themselves. */
  String type() {
    return type;
  }

  public List<String> paths() {
    return List.of(paths.split(" ", -1));
  }

  /** The first path, for logs and metrics. */
  public String path() {
    return paths().get(0);
  }

  /** Who looks whether it lives may be many. */
  public boolean isProbe() {
    return this == HEALTH || this == LIVE || this == READY;
  }

  public boolean takesEvents() {
    return !type.isEmpty() || this == BATCH || this == WEBHOOK;
  }
}
