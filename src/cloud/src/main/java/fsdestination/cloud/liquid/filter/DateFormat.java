package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import fsdestination.json.jvm.JavaValue;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a date by a format such as {@code %Y-%m-%d}, as liquidjs does. */
final class DateFormat {
  private static final Pattern CODE =
      Pattern.compile("%([-_0^#:]+)?(\\d+)?([EO])?([^\\n\\r\\u2028\\u2029])");

  private static final String PADDED_WITH_SPACES = "aAbBceklpP";
  private static final String TWO_WIDE = "CdeHIklmMSUWy";

  private final ZonedDate date;
  private final LocalDateTime clock;
  private final Budget budget;

  private DateFormat(ZonedDate date, Budget budget) {
    this.date = date;
    this.clock = date.clock();
    this.budget = budget;
  }

  static String of(ZonedDate date, String format, Budget budget) {
    var writer = new DateFormat(date, budget);
    var text = new StringBuilder();
    Matcher codes = CODE.matcher(format);
    int from = 0;
    while (codes.find()) {
      text.append(format, from, codes.start()).append(writer.padded(codes));
      budget.checkLength(text.length());
      from = codes.end();
    }
    return text.append(format, from, format.length()).toString();
  }

  private String padded(Matcher code) {
    String flags = code.group(1) == null ? "" : code.group(1);
    double given = code.group(2) == null ? 0 : Double.parseDouble(code.group(2));
    char conversion = code.group(4).charAt(0);
    String part = part(conversion, flags, given);
    if (part == null) return code.group();
    if (flags.contains("^")) part = part.toUpperCase(Locale.ROOT);
    else if (flags.contains("#")) part = changedCase(part);
    boolean spaces =
        flags.contains("_")
            || (PADDED_WITH_SPACES.indexOf(conversion) >= 0 && !flags.contains("0"));
    double width = flags.contains("-") ? 0 : given > 0 ? given : width(conversion);
    if (!spaces && part.startsWith("-")) return "-" + pad(part.substring(1), width - 1, "0");
    return pad(part, width, spaces ? " " : "0");
  }

  private String pad(String part, double width, String with) {
    budget.checkLength(width);
    return with.repeat((int) Math.max(0, width - part.length())) + part;
  }

  private static double width(char conversion) {
    if (TWO_WIDE.indexOf(conversion) >= 0) return 2;
    return conversion == 'Y' ? 4 : conversion == 'j' || conversion == 'L' ? 3 : 0;
  }

  private static String changedCase(String part) {
    return part.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z')
        ? part.toUpperCase(Locale.ROOT)
        : part.toLowerCase(Locale.ROOT);
  }

  /** What stands for a letter; null if it stands for nothing. */
  private @Nullable String part(char conversion, String flags, double width) {
    return switch (conversion) {
      case 'a' -> dayName(TextStyle.SHORT);
      case 'A' -> dayName(TextStyle.FULL);
      case 'b', 'h' -> monthName(TextStyle.SHORT);
      case 'B' -> monthName(TextStyle.FULL);
      case 'c' -> localDate() + ", " + localTime();
      case 'C' -> String.valueOf(Math.floorDiv(clock.getYear(), 100));
      case 'd', 'e' -> String.valueOf(clock.getDayOfMonth());
      case 'H', 'k' -> String.valueOf(clock.getHour());
      case 'I', 'l' -> String.valueOf(hourOfHalfDay());
      case 'j' -> String.valueOf(clock.getDayOfYear());
      case 'L' -> String.valueOf(millis());
      case 'm' -> String.valueOf(clock.getMonthValue());
      case 'M' -> String.valueOf(clock.getMinute());
      case 'N' -> fraction(width > 0 ? width : 9);
      case 'p' -> halfDay();
      case 'P' -> halfDay().toLowerCase(Locale.ROOT);
      case 'q' -> ordinal();
      case 's' -> JavaValue.from(Math.floor(date.millis() / 1000)).toJsString();
      case 'S' -> String.valueOf(clock.getSecond());
      case 'u' -> String.valueOf(clock.getDayOfWeek().getValue());
      case 'U' -> String.valueOf(week(0));
      case 'w' -> String.valueOf(dayOfWeek());
      case 'W' -> String.valueOf(week(1));
      case 'x' -> localDate();
      case 'X' -> localTime();
      case 'y' -> String.valueOf(Math.floorMod(clock.getYear(), 100));
      case 'Y' -> String.valueOf(clock.getYear());
      case 'z' -> offset(flags);
      case 'Z' -> date.zone().isEmpty() ? offset(flags) : date.zone();
      case 't' -> "\t";
      case 'n' -> "\n";
      case '%' -> "%";
      default -> null;
    };
  }

  private String dayName(TextStyle style) {
    return clock.getDayOfWeek().getDisplayName(style, Locale.ENGLISH);
  }

  private String monthName(TextStyle style) {
    return clock.getMonth().getDisplayName(style, Locale.ENGLISH);
  }

  private String localDate() {
    return clock.getMonthValue() + "/" + clock.getDayOfMonth() + "/" + clock.getYear();
  }

  private String localTime() {
    return String.format(
        Locale.ROOT,
        "%d:%02d:%02d %s",
        hourOfHalfDay(),
        clock.getMinute(),
        clock.getSecond(),
        halfDay());
  }

  private int hourOfHalfDay() {
    int hour = clock.getHour() % 12;
    return hour == 0 ? 12 : hour;
  }

  private String halfDay() {
    return clock.getHour() < 12 ? "AM" : "PM";
  }

  private int millis() {
    return clock.get(ChronoField.MILLI_OF_SECOND);
  }

  private String fraction(double width) {
    budget.checkLength(width);
    String millis = String.format(Locale.ROOT, "%03d", millis());
    return width < millis.length()
        ? millis.substring(0, (int) width)
        : millis + "0".repeat((int) width - millis.length());
  }

  private String ordinal() {
    int day = clock.getDayOfMonth();
    if (day >= 11 && day <= 13) return "th";
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private int dayOfWeek() {
    return clock.getDayOfWeek().getValue() % 7;
  }

  /** Days before the year's first such day are week 0. */
  private int week(int firstDay) {
    int daysOfWeek = Math.floorMod(dayOfWeek() - firstDay, 7);
    return Math.floorDiv(clock.getDayOfYear() - 1 - daysOfWeek + 7, 7);
  }

  private String offset(String flags) {
    double minutes = Math.abs(date.offset());
    return (date.offset() > 0 ? "-" : "+")
        + twoDigits(Math.floor(minutes / 60))
        + (flags.contains(":") ? ":" : "")
        + twoDigits(minutes % 60);
  }

  private static String twoDigits(double number) {
    String text = JavaValue.from(number).toJsString();
    return text.length() < 2 ? "0" + text : text;
  }
}
