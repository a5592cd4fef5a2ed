package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The property that {@code where} looks at, such as {@code "a.b[0]"}. */
final class PropertyPath {
  private static final Pattern KEY =
      Pattern.compile("\\.?([^\\s.\\[\\]'\"|:,]++)|\\[(-?\\d++)]|\\[(['\"])(.*?)\\3]");

  private final List<Object> keys = new ArrayList<>();

  PropertyPath(String property) {
    String path = Whitespace.trim(property, true, true);
    var matcher = KEY.matcher(path);
    while (matcher.lookingAt()) {
      if (matcher.group(2) != null) keys.add(Double.parseDouble(matcher.group(2)));
      else keys.add(matcher.group(1) == null ? matcher.group(4) : matcher.group(1));
      matcher.region(matcher.end(), matcher.regionEnd());
    }
    if (path.startsWith("[", matcher.regionStart())) {
      throw new IllegalArgumentException("expected \"]\" in the property \"" + path + "\"");
    }
  }

  /** As of a template's own variables: {@code size} alone is that of no variables. */
  @Nullable
  Object of(@Nullable Object element, Budget budget) {
    if (keys.isEmpty()) return null;
    budget.use(keys.size());
    Object first = keys.get(0);
    boolean isOwn = !(element instanceof Map<?, ?> map) || map.containsKey(first);
    if (first.equals("size") && !(isOwn && element instanceof Map)) return 0.0;
    Object value = element instanceof Literal ? null : element;
    for (Object key : keys) value = Properties.get(value, key, budget);
    return value;
  }
}
