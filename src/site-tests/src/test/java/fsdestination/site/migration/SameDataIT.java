package fsdestination.site.migration;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions with the migrated settings send FullStory the same data as classic. */
@BrowserTest
class SameDataIT {
  private static final String PEOPLE_AND_EVENTS =
      """
      [['identify', {plan: 'none yet', 'Signed up': true}],
       ['track', 'Ordered', {total: 5, 'Total price': {in_cents_int: 500}, coupon: null}],
       ['track', 'Shipped'],
       ['identify', 'u1', {name: 'Ann', email: 'ann@example.com', id: 'i1', plan: 'pro'}],
       ['identify', 'u1', {'First thing': 1, age_int: 2, 'a-b.c d': 3, my_objs: [], nothing: null}],
       ['identify', 'u2', {firstName: 'Ann', lastName: 'Lee', deep: {'Stays so': null}}],
       ['identify', 'u3', {firstName: 'Ann'}],
       ['identify', 'u4', {name: '', firstName: 'Ann', lastName: 'Lee'}],
       ['identify', 'u5', {displayName: 'A.', Email: 'b@example.com'}],
       ['identify', 'u6', {displayName: 'A.', name: 'Ann'}],
       ['identify', 42],
       ['identify', {letter: 'monthly'}],
       ['group', 'g1', {name: 'Shop'}],
       ['alias', 'u7', 'u6']]
      """;

  private static final String PAGES =
      """
      [['page'], ['page', 'Home'], ['page', 'Shop', 'Home'], ['page', 'Shop', ''],
       ['page', 'Home', {pageName: 'Own', campaign: 'spring', category: 'Own'}],
       ['page', 'Shop', 'Home', {pageName: 'Own', name: 'Own', nothing: null}],
       ['page', {pageName: 'Own', name: 'Own', category: 'Own'}],
       ['track', 'end']]
      """;

  private static BothWays assertSame(Page page, String settings, String calls) {
    var found = BothWays.of(page, settings, json(calls).toString());
    assertEquals(sorted(found.classic()), sorted(found.actions()), settings);
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"{org: 'o-1ABC-na1'}", "{org: 'o-1ABC-na1', trackAllPages: true}"})
  void peopleAndEvents(String settings, Page page) {
    assertTrue(assertSame(page, settings, PEOPLE_AND_EVENTS).classic().size() > 20);
  }

  /** Every combination of the options of pages, and the number of calls it makes. */
  @ParameterizedTest
  @CsvSource({
    "false, false, false, 1, 1",
    "true, false, false, 8, 15",
    "false, true, false, 5, 9",
    "true, true, false, 8, 15",
    "false, false, true, 4, 7",
    "true, false, true, 8, 15",
    "false, true, true, 6, 11",
    "true, true, true, 8, 15"
  })
  void pages(
      boolean all, boolean named, boolean categorized, int calls, int withEvents, Page page) {
    var options =
        "{org: 'o-1ABC-na1', trackAllPages: %s, trackNamedPages: %s, trackCategorizedPages: %s%s}";
    var plain = options.formatted(all, named, categorized, ", trackPagesWithEvents: false");
    assertEquals(calls, assertSame(page, plain, PAGES).classic().size());
    var events = options.formatted(all, named, categorized, "");
    assertEquals(withEvents, assertSame(page, events, PAGES).classic().size());
  }
}
