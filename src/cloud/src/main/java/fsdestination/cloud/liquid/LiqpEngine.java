package fsdestination.cloud.liquid;

import fsdestination.json.LiquidEngine;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import liqp.Template;
import liqp.TemplateParser;
import liqp.filters.Filters;
import liqp.parser.Flavor;

/**
 * Liquid templates by liqp, with Segment's limits: at most 1,000 characters; no loops, no {@code
 * case}, no templates in templates, no filters that walk lists; texts of at most {@value
 * LimitedFilter#LONGEST} characters. Values are written as JavaScript writes them.
 */
public final class LiqpEngine implements LiquidEngine {
  private static final int LONGEST = 1000;
  private static final Pattern SET_ASIDE =
      Pattern.compile("(?s)\\{%-?\\s*(raw|comment)\\s*-?%}.*?\\{%-?\\s*end\\1\\s*-?%}");

  private static final Pattern TAG = Pattern.compile("\\{%-?\\s*([^\\s%-]*)");
  private static final Pattern DISABLED =
      Pattern.compile("case|for|include|layout|render|tablerow");

  /** What is left of liqp's; it is lenient with others, and with what closes nothing. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "if|elsif|else|endif|unless|endunless|assign|capture|endcapture|cycle|increment|decrement");

  private static final TemplateParser PARSER = parser();

  /** Called by the {@link java.util.ServiceLoader}. */
  public LiqpEngine() {}

  private static TemplateParser parser() {
    var builder =
        new TemplateParser.Builder()
            .withFlavor(Flavor.LIQUID)
            .withDefaultTimeZone(ZoneOffset.UTC)
            .withLocale(Locale.ENGLISH)
            .withMaxTemplateSizeBytes(4L * LONGEST)
            .withRenderTransformer(new JavaScriptOutput());
    Filters.DEFAULT_FILTERS
        .values()
        .forEach(filter -> builder.withFilter(new LimitedFilter(filter)));
    DisabledFilter.NAMES.forEach(name -> builder.withFilter(new DisabledFilter(name)));
    LiquidjsFilter.all().forEach(filter -> builder.withFilter(new LimitedFilter(filter)));
    return builder.build();
  }

  @Override
  public Function<Map<String, Object>, String> compile(String template) {
    if (template.isEmpty()) return event -> "";
    if (template.length() > LONGEST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "should have at most 1,000 characters but it has %,d",
              template.length()));
    }
    checkTags(template);
    var parsed = parse(template);
    return event -> fill(parsed, event);
  }

  private static void checkTags(String template) {
    var tags = TAG.matcher(SET_ASIDE.matcher(template).replaceAll(""));
    while (tags.find()) {
      String tag = tags.group(1);
      if (KNOWN.matcher(tag).matches()) continue;
      String why = DISABLED.matcher(tag).matches() ? "disabled" : "not known";
      throw new IllegalArgumentException(
          "should do without the tag \"" + tag + "\", which is " + why);
    }
  }

  private static Template parse(String template) {
    try {
      return PARSER.parse(template);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("should be a Liquid template: " + e.getMessage(), e);
    }
  }

  private static String fill(Template template, Map<String, Object> event) {
    Map<String, Object> values = LiquidValues.of(event);
    try {
      // A template of liqp keeps what it renders in a field: two events at once would mix.
      synchronized (template) {
        return template.renderUnguarded(values);
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("@liquid: " + e.getMessage(), e);
    }
  }
}
