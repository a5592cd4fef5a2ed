package fsdestination.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.FullStorySinkConnector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.apache.kafka.common.config.ConfigDef.Width;
import org.apache.kafka.common.config.ConfigValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What Control Center, Kafka UI and their like know about the options, besides their names. */
class OptionsInUserInterfacesTest {
  static final List<ConfigKey> ALL =
      List.copyOf(FullStorySinkConfig.DEFINITION.configKeys().values());

  private final Map<String, String> options =
      new HashMap<>(Map.of("fullstory.api.key", "na1.c2VjcmV0"));

  private ConfigValue value(String option) {
    return new FullStorySinkConnector()
        .validate(options).configValues().stream()
            .filter(each -> each.name().equals(option))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void eachHasADisplayNameAWidthAndAGroup(ConfigKey option) {
    assertFalse(option.displayName.contains("fullstory."), option.displayName);
    assertFalse(option.displayName.isBlank());
    assertTrue(option.width != Width.NONE, option.name);
    assertTrue(option.group != null && !option.group.isBlank(), option.name);
  }

  @Test
  void groupsAreTogetherAndCountTheirOptions() {
    var groups = new ArrayList<String>();
    int last = 0;
    for (ConfigKey each : ALL) {
      if (groups.isEmpty() || !groups.get(groups.size() - 1).equals(each.group)) {
        assertFalse(groups.contains(each.group), each.group + " is in two places");
        groups.add(each.group);
        last = 0;
      }
      assertEquals(++last, each.orderInGroup, each.name);
    }
    assertEquals(List.of("Connection", "Events", "Sending", "Timeouts and retries"), groups);
  }

  @Test
  void noTwoHaveTheSameDisplayName() {
    assertEquals(ALL.size(), ALL.stream().map(each -> each.displayName).distinct().count());
  }

  @Test
  void modesAreAListToChooseFrom() {
    assertEquals(List.of("batch", "single"), value("fullstory.mode").recommendedValues());
  }

  @ParameterizedTest
  @CsvSource({
    "fullstory.max.in.flight.requests, batch, false",
    "fullstory.max.in.flight.requests, single, true",
    "fullstory.import.timeout.ms, batch, true",
    "fullstory.import.timeout.ms, single, false",
    "fullstory.batch.max.records, batch, true",
    "fullstory.batch.max.records, single, true",
  })
  void anOptionOfOneModeIsShownInThatModeOnly(String option, String mode, boolean isVisible) {
    options.put("fullstory.mode", mode);
    assertEquals(isVisible, value(option).visible());
    assertEquals(List.of(), value(option).errorMessages());
  }

  @Test
  void aFileOfSettingsIsOfferedWhereThereAreNoSettings() {
    assertTrue(value("fullstory.settings.file").visible());
    options.put("fullstory.settings", "{}");
    assertFalse(value("fullstory.settings.file").visible());
  }

  /** Or a user interface would not ask again when the other one changes. */
  @Test
  void whatDependsOnAnOptionIsNamedThere() {
    var dependents = new ArrayList<String>();
    ALL.forEach(each -> dependents.addAll(each.dependents));
    List<String> changing =
        ALL.stream()
            .filter(each -> each.recommender != null)
            .map(each -> each.name)
            .filter(name -> !name.equals("fullstory.mode"))
            .toList();
    assertEquals(changing.stream().sorted().toList(), dependents.stream().sorted().toList());
  }
}
