package fsdestination.cloud.action;

import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers that have more digits than JavaScript's: as a text, two of them may be the same. */
final class LongNumber {
  private static final BigDecimal MAX_SAFE_INTEGER = BigDecimal.valueOf(9_007_199_254_740_991L);

  private LongNumber() {}

  /** The number with all its digits, where it is too long; else empty. */
  static String digits(Value value) {
    Object raw = ((JavaValue) value).raw();
    BigDecimal number;
    if (raw instanceof Long whole) number = BigDecimal.valueOf(whole);
    else if (raw instanceof BigInteger large) number = new BigDecimal(large);
    else if (raw instanceof BigDecimal decimal) number = decimal;
    else return "";
    return number.abs().compareTo(MAX_SAFE_INTEGER) > 0 ? String.valueOf(raw) : "";
  }
}
