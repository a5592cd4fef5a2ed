package fsdestination.site.classic;

import static fsdestination.site.classic.BothConstructors.assertBoth;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** What others hear of an integration is what they hear of one of npm's. */
@BrowserTest
class EmitterIT {
  @Test
  void listenersHearUntilTheyAreOff(Page page) {
    assertBoth(
        page,
        "['a 1 2', 'b 1', 'a 3', 'c 3', 'c 5', 'd 6']",
        """
        var heard = [];
        var a = (...details) => heard.push(['a', ...details].join(' '));
        var made = new FullStory({});
        made.on('x', a).once('x', one => heard.push('b ' + one)).emit('x', 1, 2);
        var c = one => heard.push('c ' + one);
        made.on('x', c).emit('x', 3).off('x', a);
        made.on('y', a).off('y').emit('y', 4).emit('x', 5).off();
        var d = one => heard.push('d ' + one);
        made.once('z', a).off('z', a).once('z', d).emit('x', 6).emit('z', 6).emit('z', 7);
        return heard;
        """);
  }

  @Test
  void listenersThatComeDuringAnEventHearTheNext(Page page) {
    assertBoth(
        page,
        "['first', 'first', 'second', 'true']",
        """
        var heard = [];
        var made = new FullStory({});
        made.once('x', function () {
          heard.push('first');
          made.on('x', function () { heard.push('second', String(this === made)); });
        });
        made.on('y', () => made.emit('x'));
        made.emit('x');
        heard.push('first');
        made.emit('y');
        return heard;
        """);
  }

  @Test
  void initializeIsToldAtOnceAndReadyLater(Page page) {
    assertBoth(
        page,
        "['initialize', 'after', 'ready']",
        """
        var heard = [];
        var made = new FullStory({org: 'o-1ABC-na1'});
        made.on('initialize', () => heard.push('initialize'));
        var ready = new Promise(done => made.once('ready', () => done(heard.push('ready'))));
        made.initialize();
        heard.push('after');
        await ready;
        return heard;
        """);
  }

  @Test
  void readyTellsReady(Page page) {
    assertBoth(
        page,
        "1",
        """
        var heard = 0;
        var made = new FullStory({});
        made.on('ready', () => heard++);
        made.ready();
        return heard;
        """);
  }
}
