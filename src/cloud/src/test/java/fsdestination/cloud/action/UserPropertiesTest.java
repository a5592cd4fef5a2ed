package fsdestination.cloud.action;

import static fsdestination.ReadableJson.compact;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as FullStory's server takes them. {@code LikeSegmentIT} has random ones. */
class UserPropertiesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'First Name': 'F'};               {firstName_str: 'F'}",
        "{userID: 1};                       {userId_real: 1}",
        "{a_b_c: true};                     {aBC_bool: true}",
        "{'ünï': 'x'};                      {uni_str: 'x'}",
        "{displayName: 'D'};                {displayName_str: 'D'}",
        "{x_int: 'a'};                      {x_int: 'a'}",
        "{x_objs: 1, x_obj: 2};             {x_objs: 1, x_obj: 2}",
        "{str: 1};                          {str_real: 1}",
        "{Str_Str: 1};                      {strStr_real: 1}",
        "{list: []};                        {list_strs: []}",
        "{l: ['a'], b: [true], r: [1, 2.5]};{l_strs: ['a'], b_bools: [true], r_reals: [1, 2.5]}",
        "{l: [{a: 1}, [2]]};                {l_objs: [{a: 1}, [2]]}",
        "{n: null, o: {}};                  {n: null, o: {}}",
        "{'名前1': 'x', 'お年2': 2};          {'1_str': 'x', '2_real': 2}",
      })
  void traitsOfV1(String given, String expected) {
    assertEquals(
        compact(expected), Json.print(UserProperties.legacy(value(given), true)).toJsString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'first-property': 'x'};           {firstproperty_str: 'x'}",
        "{second_property: 'x'};            {second_property_str: 'x'}",
        "{age_int: 3};                      {age_int: 3}",
        "{t: '2020-01-01T00:00:00Z'};       {t_str: '2020-01-01T00:00:00Z'}",
        "{'a b': 1, 'ab': 2};               {ab_real: 2}",
        "{'a_s-tr': 1};                     {a_str: 1}",
      })
  void propertiesOfV1(String given, String expected) {
    assertEquals(
        compact(expected), Json.print(UserProperties.legacy(value(given), false)).toJsString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'first name': 'x', a_b: 1};       {firstname: 'x', a_b: 1}",
        "{'a-b': {'c d': {'e.f': 1}}};      {ab: {cd: {ef: 1}}}",
        "{'x-y_str': 1};                    {xy_str: 1}",
        "{l: [{'a b': 1}]};                 {l: [{'a b': 1}]}",
      })
  void propertiesOfV2(String given, String expected) {
    assertEquals(compact(expected), Json.print(UserProperties.clean(value(given))).toJsString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{ok: 1, '名前': 1};                 property \"名前\" has a name without any valid character: ",
        "{a: {b: {'اسم': 1}}};               property \"a.b.اسم\" has a name without any valid character: ",
        "{'': 1};                           property \"\" has a name without any valid character: ",
        "{'名_前': 1};                       property \"名_前\" has a name without any valid character: ",
        "{'名前_str': 1};                    property \"名前_str\" has a name without any valid character: ",
        "{'🎉': 1};                         property \"🎉\" has a name without any valid character: ",
        "{'色_a': 1, '形_a': 2};             properties \"色_a\" and \"形_a\" would both be named ",
        "{o: {a: 1, 'a色': 2}};              properties \"o.a\" and \"o.a色\" would both be named ",
      })
  void namesWithoutAValidCharacterOfTheirOwnAreRejected(String given, String problem) {
    for (Function<Value, Value> rule :
        List.<Function<Value, Value>>of(
            UserProperties::clean,
            each -> UserProperties.legacy(each, true),
            each -> UserProperties.legacy(each, false))) {
      var failure = assertThrows(IllegalArgumentException.class, () -> rule.apply(value(given)));
      assertTrue(failure.toString().contains(problem), failure.toString());
      assertTrue(failure.toString().endsWith("rename it in the mapping"));
    }
  }

  @Test
  void arraysOfSeveralTypesStayArraysWithoutASuffix() {
    assertEquals(
        compact("{a: ['a', 1], b: [null], c: [{}, 'x']}"),
        Json.print(UserProperties.legacy(value("{a: ['a', 1], b: [null], c: [{}, 'x']}"), true))
            .toJsString());
  }

  @Test
  void membersOfJavaScriptsObjectsAreNoSuffixes() {
    assertEquals(
        compact("{x_constructor_str: 'a', x_toString_str: 'a'}"),
        Json.print(UserProperties.legacy(value("{x_constructor: 'a', x_toString: 'a'}"), false))
            .toJsString());
  }

  @Test
  void fiveLevelsAreNormalised() {
    assertEquals(
        compact("{a: {a: {a: {a: {aa: {'a-a': 1}}}}}}"),
        Json.print(UserProperties.clean(value("{a: {a: {a: {a: {'a-a': {'a-a': 1}}}}}}")))
            .toJsString());
  }
}
