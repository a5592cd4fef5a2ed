package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.classic.BothConstructors.assertBoth;
import static fsdestination.site.classic.BothConstructors.assertBothCall;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** Our constructor behaves like one of npm's {@code @segment/analytics.js-integration}. */
@BrowserTest
class ConstructorIT {
  @Test
  void thePrototypeHasTheName(Page page) {
    assertBoth(
        page,
        "['FullStory', 'FullStory', true]",
        """
        var made = new FullStory();
        return [FullStory.prototype.name, made.name, made instanceof FullStory];
        """);
  }

  @Test
  void thePrototypeHasTheDefaults(Page page) {
    assertBoth(
        page,
        """
        {org: '', debug: false, trackAllPages: false, trackNamedPages: false,
         trackCategorizedPages: false, trackPagesWithEvents: true, isOuterScript: false}
        """,
        "return FullStory.prototype.defaults");
  }

  @Test
  void optionsAreTheSettingsAndTheDefaults(Page page) {
    assertBoth(
        page,
        """
        {org: 'o-1ABC-na1', debug: null, trackAllPages: true, trackNamedPages: false,
         trackCategorizedPages: false, trackPagesWithEvents: true, isOuterScript: false,
         versionSettings: {version: '3.1.0'}}
        """,
        """
        return new FullStory({org: 'o-1ABC-na1', debug: null, trackAllPages: true,
            trackPagesWithEvents: undefined, versionSettings: {version: '3.1.0'}}).options;
        """);
  }

  @Test
  void withoutSettingsTheDefaultsApply(Page page) {
    assertBoth(
        page,
        "[true, true]",
        """
        var json = JSON.stringify(FullStory.prototype.defaults);
        return [new FullStory(), new FullStory(null)].map(
            made => Object.keys(JSON.parse(json)).every(
                key => made.options[key] === JSON.parse(json)[key]));
        """);
  }

  @Test
  void settingsAreCopied(Page page) {
    assertBoth(
        page,
        "[false, {org: 'a'}]",
        """
        var settings = {org: 'a'};
        var {options} = new FullStory(settings);
        settings.trackAllPages = true;
        options.org = 'b';
        return [options.trackAllPages, {org: 'a'}];
        """);
  }

  @Test
  void optionGivesADefault(Page page) {
    assertBoth(
        page,
        "[true, 5, false]",
        """
        var same = FullStory.option('more', 5) === FullStory;
        FullStory.option('trackPagesWithEvents', false);
        var {options} = new FullStory({});
        return [same, options.more, options.trackPagesWithEvents];
        """);
  }

  @Test
  void calledWithAnAnalyticsItIsAPlugin(Page page) {
    assertBoth(
        page,
        "['added', true, true]",
        """
        var added = [];
        var analytics = {addIntegration: one => (added.push(one === FullStory), 'added')};
        var returned = FullStory(analytics);
        new FullStory(analytics);
        return [returned, ...added];
        """);
  }

  @Test
  void invokeCallsAnExistingMethod(Page page) {
    assertBothCall(page, "['screen 5 true']", "invoke-existing-method");
  }

  @Test
  void invokeBeforeInitializeWaits(Page page) {
    assertBothCall(
        page, "['waiting', 'screen 1', 'screen 2', 'screen 3']", "invoke-before-initialize");
  }

  @Test
  void resetForgetsTheGlobals(Page page) {
    assertBoth(
        page,
        "['undefined', 'string']",
        """
        FullStory.prototype.globals.push('ownGlobal');
        window.ownGlobal = 'there';
        window.other = 'there';
        new FullStory({}).reset();
        return [typeof ownGlobal, typeof other];
        """);
  }

  @Test
  void loadedReturnsWhetherFullstoryIsOnThePage(Page page) {
    page.open("classic-constructor.html");
    assertEquals(
        json("[false, true]"),
        page.run(
            """
            var made = new ours({org: 'o-1ABC-na1'});
            var before = made.loaded();
            made.initialize();
            return [before, made.loaded()];
            """));
  }
}
