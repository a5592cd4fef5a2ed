package fsdestination.cloud.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is not ISO 8601, by V8's rules: words before the first number, and what stands in
 * parentheses, say nothing; a number before a colon belongs to the time; of three others the one
 * beyond 31 is the year if it stands first, otherwise the last; a year of two digits is near.
 */
final class SpokenDate {
  private static final String SPACES =
      "\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  /** A number, a word, whitespace, what is in parentheses, anything else. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(\\d++)|([A-\\x{10ffff}&&[^" + SPACES + "]]++)|(\\s++)|(\\([^()]*+(?:\\)|\\z))|(.)",
          Pattern.DOTALL);

  /** With an ISO 8601 date, which may go on in other words. */
  private static final Pattern ISO_DAY =
      Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?(?!\\d)-?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Hours before or after UTC. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("utc", 0),
          Map.entry("ut", 0),
          Map.entry("gmt", 0),
          Map.entry("z", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private static final int MAX_DIGITS = 9;
  private static final double NONE = Double.NaN;

  private final Matcher token;
  private final String text;
  private final List<Integer> days = new ArrayList<>();
  private final List<Integer> times = new ArrayList<>();
  private int month;
  private double fraction;
  private String half = "";
  private double zone;
  private boolean hasZone;
  private boolean hasNumber;

  SpokenDate(String text) {
    this.text = text;
    this.token = TOKEN.matcher(text);
  }

  /** Milliseconds since 1970; NaN if it is no date. */
  double millis() {
    int at = isoDay();
    while (at < text.length()) {
      token.region(at, text.length());
      if (!token.lookingAt()) return NONE;
      at = token.end();
      if (token.group(1) != null) at = number(token.group(1), at);
      else if (token.group(2) != null) at = word(token.group(2).toLowerCase(Locale.ROOT), at);
      else if (token.group(5) != null) at = sign(token.group(5).charAt(0), at);
      if (at < 0) return NONE;
    }
    return day() + time() - zone * 60_000;
  }

  private int isoDay() {
    Matcher day = ISO_DAY.matcher(text);
    if (!day.lookingAt()) return 0;
    for (int i = 1; i <= 3 && day.group(i) != null; i++) days.add(Integer.parseInt(day.group(i)));
    hasNumber = true;
    return day.end();
  }

  /** Where it goes on after a number; -1 if it should not be there. */
  private int number(String digits, int at) {
    if (digits.length() > MAX_DIGITS) return -1;
    hasNumber = true;
    int number = Integer.parseInt(digits);
    char next = at < text.length() ? text.charAt(at) : ' ';
    boolean isTime = next == ':' || (!times.isEmpty() && times.size() < 3);
    if (isTime) {
      times.add(number);
      if (next == ':') return times.size() < 3 ? at + 1 : -1;
      if (next == '.' && times.size() == 3) return fraction(at + 1);
      while (times.size() < 3) times.add(0);
      return " +-zZ".indexOf(next) >= 0 || Character.isWhitespace(next) ? at : -1;
    }
    if (days.size() == 3) return -1;
    days.add(number);
    return next == '-' || next == '.' ? at + 1 : at;
  }

  private int fraction(int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
    if (end == at) return -1;
    fraction = DateReader.fraction(text.substring(at, end));
    return end;
  }

  private int word(String name, int at) {
    int found = MONTHS.indexOf(name.substring(0, Math.min(3, name.length())));
    if (name.length() > 2 && found >= 0) {
      month = found + 1;
      return at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
    }
    if ((name.equals("am") || name.equals("pm")) && !times.isEmpty()) {
      half = name;
      return at;
    }
    if (hasNumber && ZONES.containsKey(name)) {
      zone = ZONES.get(name) * 60.0;
      hasZone = true;
      return at;
    }
    boolean isGlued = at < text.length() && Character.isDigit(text.charAt(at));
    return hasNumber || isGlued ? -1 : at;
  }

  /** A sign begins an offset after a time or UTC. */
  private int sign(char sign, int at) {
    if (sign != '+' && sign != '-') return at;
    if (times.isEmpty() && !hasZone) return hasNumber ? -1 : at;
    Matcher offset = Pattern.compile("(\\d{1,2}):?(\\d\\d)?|(\\d)(\\d\\d)").matcher(text);
    offset.region(at, text.length());
    if (!offset.lookingAt()) return -1;
    String hours = offset.group(1) == null ? offset.group(3) : offset.group(1);
    String minutes = offset.group(1) == null ? offset.group(4) : offset.group(2);
    zone = Integer.parseInt(hours) * 60.0 + (minutes == null ? 0 : Integer.parseInt(minutes));
    if (sign == '-') zone = -zone;
    return offset.end();
  }

  private double day() {
    if (days.isEmpty()) return NONE;
    while (days.size() < 3) days.add(1);
    int first = days.get(0);
    boolean yearFirst = first < 1 || first > 31;
    if (month > 0) {
      int second = days.get(1);
      return yearFirst
          ? DateReader.day(year(first), month, second)
          : DateReader.day(year(second), month, first);
    }
    return yearFirst
        ? DateReader.day(year(first), days.get(1), days.get(2))
        : DateReader.day(year(days.get(2)), first, days.get(1));
  }

  private static int year(int year) {
    if (year < 50) return year + 2000;
    return year < 100 ? year + 1900 : year;
  }

  private double time() {
    while (times.size() < 3) times.add(0);
    int hour = times.get(0);
    if (!half.isEmpty()) {
      if (hour < 1 || hour > 12) return NONE;
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return DateReader.time(hour, times.get(1), times.get(2)) + fraction;
  }
}
