package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** The properties of pages, and their pages. */
final class PageRules extends ScriptObject {
  /** The time within which a router shows a page after its page call. */
  private static final int MAX_ROUTING_MILLIS = 250;

  private static final int MAX_PROPERTIES = 50;

  /** FullStory keeps 1,000 in all, of all documents. */
  private static final int MANY_NAMES = 900;

  private final BoundedMap names = new BoundedMap(MANY_NAMES + 1);
  private final BoundedMap properties = new BoundedMap(MAX_PROPERTIES + 1);
  private String route = "";
  private double time = Double.NaN;

  /** The name of the page at this route; undefined for none. */
  private Value name = Json.undefined();

  @JsConstructor
  PageRules() {}

  /** Counts names that were used before, see {@link #names}. */
  void addName(String name) {
    names.increment(name);
  }

  /** The names so far, as many as are kept. */
  String[] names() {
    return names.names();
  }

  void check(Call call, Findings findings) {
    Circumstances now = call.circumstances();
    boolean isElsewhere = !now.route().equals(route);
    if (isElsewhere && !call.isPage() && now.time() - time <= MAX_ROUTING_MILLIS) {
      reportRoute(now.route(), findings);
    }
    if (isElsewhere) time = Double.NaN;
    if (!call.isPage()) return;
    if (isElsewhere) {
      properties.clear();
      name = Json.undefined();
    }
    route = now.route();
    time = now.time();
    checkName(call.properties().get("pageName"), findings);
    checkCount(call, findings);
  }

  private void reportRoute(String next, Findings findings) {
    findings.warn(
        Codes.PAGE_BEFORE_ROUTE,
        route,
        "the address became " + Quote.string(next) + " right after the page properties were set",
        "They belong to the page before, " + Quote.string(route),
        "Set page properties, or call analytics.page(), after the address has changed");
  }

  private void checkName(Snapshot given, Findings findings) {
    if (!given.isString()) return;
    if (name.isString() && !name.asString().equals(given.string())) {
      findings.warn(
          Codes.PAGE_NAME_AGAIN,
          route,
          "the page is called " + Quote.of(given) + ", and was " + Quote.string(name.asString()),
          "FullStory keeps the first name of an address",
          "Call the page once for each address");
    }
    if (!name.isString()) name = given.value();
    addName(given.string());
    if (names.size() > MANY_NAMES) {
      findings.warn(
          Codes.PAGE_NAMES,
          "pageName",
          "there are more than " + MANY_NAMES + " names of pages",
          "FullStory has room for 1,000, and drops further ones",
          "Name the kind of a page, \"Product\", and put what it shows into a property");
    }
  }

  private void checkCount(Call call, Findings findings) {
    call.properties()
        .visitNamed(
            property -> {
              if (!property.key().equals("pageName")) properties.increment(property.path());
            });
    if (properties.size() <= MAX_PROPERTIES) return;
    findings.warn(
        Codes.PAGE_PROPERTIES,
        route,
        "the page has more than " + MAX_PROPERTIES + " properties",
        "FullStory's server drops the rest",
        "Set those that you search for");
  }
}
