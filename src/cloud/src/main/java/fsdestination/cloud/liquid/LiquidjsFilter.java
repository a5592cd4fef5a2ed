package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import fsdestination.cloud.api.UriComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import liqp.TemplateContext;
import liqp.filters.Filter;

/** A filter that liqp has otherwise than liquidjs, as liquidjs has it. */
final class LiquidjsFilter extends Filter {
  private static final double MOST_EXACT = 9007199254740991.0;

  private final BiFunction<LiquidjsFilter, Call, @Nullable Object> result;

  private record Call(@Nullable Object value, TemplateContext context, List<Object> parameters) {}

  private LiquidjsFilter(String name, BiFunction<LiquidjsFilter, Call, @Nullable Object> result) {
    super(name);
    this.result = result;
  }

  static List<LiquidjsFilter> all() {
    return List.of(
        // 5 by 2 is 2.5.
        new LiquidjsFilter(
            "divided_by", (filter, call) -> filter.number(call) / filter.parameter(call)),
        // As the divisor, never negative where that is not.
        new LiquidjsFilter(
            "modulo",
            (filter, call) -> {
              double divisor = filter.parameter(call);
              return (filter.number(call) % divisor + divisor) % divisor;
            }),
        // For the empty text and the empty list too.
        new LiquidjsFilter(
            "default",
            (filter, call) -> isEmpty(call.value()) ? call.parameters().get(0) : call.value()),
        // As JavaScript's encodeURIComponent, but with + for a blank.
        new LiquidjsFilter(
            "url_encode",
            (filter, call) -> UriComponent.encode(filter.text(call)).replace("%20", "+")),
        // As JavaScript's split, less what is empty at the end.
        new LiquidjsFilter("split", LiquidjsFilter::split),
        new LiquidjsFilter("escape", (filter, call) -> escape(filter.text(call))),
        new LiquidjsFilter("escape_once", (filter, call) -> escape(unescape(filter.text(call)))),
        // The rest in lower case.
        new LiquidjsFilter(
            "capitalize",
            (filter, call) -> {
              String text = filter.text(call);
              int first = Math.min(text.length(), 1);
              return text.substring(0, first).toUpperCase(Locale.ROOT)
                  + text.substring(first).toLowerCase(Locale.ROOT);
            }),
        // With the ellipsis, even where there are just as many words.
        new LiquidjsFilter("truncatewords", LiquidjsFilter::truncateWords),
        // In no machine's language.
        new LiquidjsFilter("upcase", (filter, call) -> filter.text(call).toUpperCase(Locale.ROOT)),
        new LiquidjsFilter(
            "downcase", (filter, call) -> filter.text(call).toLowerCase(Locale.ROOT)),
        new LiquidjsFilter("round", LiquidjsFilter::round),
        // In a time that grows as the text does; and what ends a text may be said.
        new LiquidjsFilter("strip_html", (filter, call) -> HtmlTags.strip(filter.text(call))),
        new LiquidjsFilter("strip", (filter, call) -> filter.ends(call).strip(true, true)),
        new LiquidjsFilter("lstrip", (filter, call) -> filter.ends(call).strip(true, false)),
        new LiquidjsFilter("rstrip", (filter, call) -> filter.ends(call).strip(false, true)));
  }

  @Override
  public @Nullable Object apply(
      @Nullable Object value, TemplateContext context, Object... parameters) {
    return LiquidValues.value(
        result.apply(this, new Call(value, context, Arrays.asList(parameters))));
  }

  private Object split(Call call) {
    if (call.parameters().isEmpty()) throw new IllegalArgumentException("split needs a text");
    String separator = asString(call.parameters().get(0), call.context());
    return List.of(text(call).split(Pattern.quote(separator)));
  }

  private Object truncateWords(Call call) {
    List<Object> parameters = call.parameters();
    int most = parameters.isEmpty() ? 15 : Math.max(asNumber(parameters.get(0)).intValue(), 1);
    String ellipsis = parameters.size() < 2 ? "..." : asString(parameters.get(1), call.context());
    List<String> words = Arrays.asList(text(call).strip().split("\\s+"));
    String kept = String.join(" ", words.subList(0, Math.min(most, words.size())));
    return words.size() >= most ? kept + ellipsis : kept;
  }

  /** Half up, of the decimal digits that the number is written with. */
  private Object round(Call call) {
    double number = number(call);
    double digits = call.parameters().isEmpty() ? 0 : parameter(call);
    if (!Double.isFinite(number) || Math.abs(number) * Math.pow(10, digits) > MOST_EXACT) {
      return number;
    }
    int scale = (int) Math.max(digits, -400); // Beyond the largest number there is.
    return BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP).doubleValue();
  }

  private TextEnds ends(Call call) {
    List<Object> parameters = call.parameters();
    String dropped = parameters.isEmpty() ? "" : asString(parameters.get(0), call.context());
    return new TextEnds(text(call), dropped);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private String text(Call call) {
    return asString(call.value(), call.context());
  }

  private double number(Call call) {
    return asNumber(call.value()).doubleValue();
  }

  private double parameter(Call call) {
    if (call.parameters().isEmpty()) throw new IllegalArgumentException(name + " needs a number");
    return asNumber(call.parameters().get(0)).doubleValue();
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || Boolean.FALSE.equals(value)
        || "".equals(value)
        || (value instanceof List<?> list && list.isEmpty());
  }
}
