package fsdestination.site.names;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares names of properties with those of the libraries that the references use: npm's lodash in
 * V1 actions, camelcase 3 in classic.
 */
@BrowserTest
class CamelCaseIT {
  /** Functions of the page inspector.html. */
  private static final String ACTIONS = "differences";

  private static final String CLASSIC = "classicDifferences";

  private static final String TRICKY =
      """
      ['', ' ', '_', '__', '-', '.', 'a', 'A', 'ab', 'AB', 'aB', 'Ab', 'ABc', 'abC', 'aBC', 'X',
       'ID', 'id', 'userID', 'userId', 'user_id', 'User ID', 'user-id', 'user.id', 'USER_ID',
       'userIDs', 'HTMLThing', 'thingHTML', 'parseHTMLNow', 'XMLHttpRequest', 'iOSApp', 'eMail',
       'First name', 'first  name', ' lead', 'trail ', '__lead', 'trail__', '--a--b--', 'a-b-c',
       'a.b', 'a_b', 'a b', 'a/b', 'a:b', 'a+b', 'a&b', 'a@b', '$x', '#1', '100%', 'C++', 'e=mc2',
       'foo:bar', 'foo2bar', 'foo_2bar', 'foo2Bar', 'FOO2BAR', '2foo', '42', '4.2', '1e3', 'a1b2c3',
       '3D model', 'B2B', 'b2b_sales', 'utf8', '1st', '2nd place', '3RD', '4th of July', '21ST',
       'top10', 'v2', 'V2API', 'APIv2', 'web3js', "it's", "don't stop", 'it\\u2019s', "O'Neil",
       "'quoted'", "rock'n'roll", "WE'LL", "we'd", "I'm", "you're", "they've", "dogs'",
       'my_str', 'my_int', 'my_int_str', 'x_STR', 'x_Str', 'my_obj', 'my_objs', 'a b_str', 'a_b-str',
       'user_id_int', '_str', 'str', 'dates', '_', '__str', 'a__str', 'a_str_', 'FOO_str', 'a-b_reals',
       'foo_BAR_bools', 'a-B_c D', 'aB cD', 'FooBarBAZ', 'FOO bar', '-', ' - ', 'a--', '--A', 'a. -_b',
       'aBC-d', 'A B', 'a1B', 'A-', '\\u00dcber-X', 'x\\u00dc', '\\ud83d\\ude00 x', 'created at_date', 'Created At_dates', '9_int', '\\u00e9t\\u00e9_str',
       '\\u00fcn\\u00ef_x', 'stra\\u00dfe', '\\u00c6on', '\\u00e6on', '\\u00d8re', '\\u00f8re',
       '\\u00deorn', '\\u0141\\u00f3d\\u017a', '\\u0132sselmeer', '\\u0149', '\\u017fong', '\\u0152uvre',
       '\\ufb01ne', 'na\\u00efve caf\\u00e9', 'cafe\\u0301', '\\u00c9T\\u00c9', 'd\\u00e9j\\u00e0 vu',
       '\\u01ce', '\\u1e9e', '\\u0130stanbul', '\\u0131', '\\u00d7', '\\u00f7', 'a\\u00d7b',
       '\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442 \\u043c\\u0438\\u0440', '\\u041f\\u0420\\u0418\\u0412\\u0415\\u0422',
       '\\u03b1\\u03b2\\u03b3 \\u03b4', '\\u03a3\\u039f\\u03a3', '\\u5b57 \\u6bb5', '\\u5b57\\u6bb5_str',
       '\\ud55c\\uad6d\\uc5b4', '\\u0627\\u0633\\u0645', '\\u05e9\\u05dd', '\\u0928\\u093e\\u092e',
       '\\ud83d\\ude00', 'a\\ud83d\\ude00b', '\\ud83d\\udc68\\u200d\\ud83d\\udc69\\u200d\\ud83d\\udc67', '\\ud83c\\uddeb\\ud83c\\uddf7 flag',
       '\\u2764\\ufe0f love', '\\u270c\\ud83c\\udffd', 'a\\u200db', '\\ud83d', 'x\\ude00y', '\\u20ac price',
       '\\u00a0nbsp\\u00a0', 'a\\u2028b', 'a\\ufeffb', 'a\\u180eb', 'a\\u2014b', '\\u2026', 'tab\\there',
       'line\\nbreak', '\\u0000', 'a\\u0000b', '\\u00ab x \\u00bb', '\\u2460 one', '\\u2160', '\\u00aa', '\\u00ba',
       '\\u00b2', 'm\\u00b2', '\\u00bd cup', '\\uff21\\uff22', '\\uff41', '\\uff11', '\\ud835\\udc00 bold']
      """;

  private static final long SEED = Long.getLong("seed", 20261122L);
  private static final int NAMES = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {ACTIONS, CLASSIC})
  void trickyNamesAreAsInTheReference(String differences, Page page) {
    page.open("inspector.html");
    assertEquals(
        json("[]"),
        page.run(
            "return window[args[0]](JSON.parse(args[1]))", differences, json(TRICKY).toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {ACTIONS, CLASSIC})
  void everyCodeUnitIsAsInTheReference(String differences, Page page) {
    page.open("inspector.html");
    assertEquals(json("[]"), page.call("names/code-units", differences));
  }

  @ParameterizedTest
  @ValueSource(strings = {ACTIONS, CLASSIC})
  void randomNamesAreAsInTheReference(String differences, Page page) {
    System.out.println("CamelCaseIT: " + NAMES + " random names, -Dseed=" + SEED);
    var names = new RandomNames(SEED);
    page.open("inspector.html");
    for (int done = 0; done < NAMES; done += 5_000) {
      assertEquals(
          json("[]"),
          page.run(
              """
              return window[args[0]](args[1].split(';').map(
                  codes => String.fromCharCode.apply(null, codes.split(' '))));
              """,
              differences,
              names.asCodeUnits(5_000)),
          "seed " + SEED);
    }
  }
}
