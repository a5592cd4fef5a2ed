package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertRejected;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a time. */
class TimestampTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "'2026-11-22T10:00:00Z',        2026-11-22T10:00:00.000Z",
        "'2026-11-22T10:00:00.123456Z', 2026-11-22T10:00:00.123Z",
        "'2026-11-22T10:00:00+02:00',   2026-11-22T08:00:00.000Z",
        "'2026-11-22T10:00:00-0130',    2026-11-22T11:30:00.000Z",
        "'2026-11-22 10:00',            2026-11-22T10:00:00.000Z",
        "'2026-11-22T10:00:00',         2026-11-22T10:00:00.000Z",
        "'2026-11-22',                  2026-11-22T00:00:00.000Z",
        "'2026/11/02',                  2026-11-02T00:00:00.000Z",
        "'2026-11',                     2026-11-01T00:00:00.000Z",
        "' 2026-11-22T10:00:00Z ',      2026-11-22T10:00:00.000Z",
        "'Sun\\u002c 22 Nov 2026 10:00:00 GMT', 2026-11-22T10:00:00.000Z",
        "1643771045,                    2022-02-02T03:04:05.000Z",
        "1643771045.5,                  2022-02-02T03:04:05.500Z",
        "1643771045000,                 2022-02-02T03:04:05.000Z",
        "'1643771045',                  2022-02-02T03:04:05.000Z",
        "'1643771045000',               2022-02-02T03:04:05.000Z",
        "'1764496800.123',              2025-11-30T10:00:00.123Z",
        "'1764496800123.4',             2025-11-30T10:00:00.123Z",
        "'2026-11-30 10:00:00 UTC',     2026-11-30T10:00:00.000Z",
        "'2026-11-30 10:00:00.5 utc',   2026-11-30T10:00:00.500Z",
        "'2026-11-30 10:00:00 GMT',     2026-11-30T10:00:00.000Z",
        "'2026-11-30 10:00:00 +0100',   2026-11-30T09:00:00.000Z",
        "99999999999,                   5138-11-16T09:46:39.000Z",
        "100000000000,                  1973-03-03T09:46:40.000Z",
        "0,                             1970-01-01T00:00:00.000Z",
        "-1,                            1969-12-31T23:59:59.000Z",
      })
  void timesAreUnderstood(String time, String iso) {
    var body =
        Requests.of("trackEventV2", "{userId: 'u', name: 'n', timestamp: " + time + "}").body();
    assertTrue(body.contains("\"timestamp\":\"" + iso + "\""), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2026-13-01",
        "2026-02-30",
        "2026-11-22T24:30:00Z",
        "2026-11-22T10:00:00+99:00",
        "22.11.2026",
        "1e9",
        "NaN",
        "1764496800.",
        "1.2.3",
        "2026-11-30 10:00:00 CET",
        "99999999999999999999"
      })
  void whatIsNoTimeIsRejected(String time) {
    assertRejected(
        "trackEventV2",
        "{userId: 'u', name: 'n', timestamp: '" + time + "'}",
        "timestamp must be a date: ISO 8601, or seconds or milliseconds since 1970 but it was \""
            + time
            + "\"");
  }

  @ParameterizedTest
  @CsvSource({"true, a boolean", "{}, an object", "[], an array", "1e300, 1e+300"})
  void anotherTypeIsRejected(String value, String found) {
    assertRejected(
        "trackEventV2",
        "{userId: 'u', name: 'n', timestamp: " + value + "}",
        "timestamp must be a date: ISO 8601, or seconds or milliseconds since 1970 but it was "
            + found);
  }
}
