async () =>
  both(async (FullStory) => {
    const called = [];
    FullStory.prototype.screen = function (event) {
      called.push('screen ' + event + ' ' + (this === made));
    };
    const made = new FullStory({ org: 'o-1ABC-na1' });
    await new Promise((ready) => made.once('ready', ready).initialize());
    made.invoke('screen', 5);
    made.invoke('group', 6);
    made.invoke('alias');
    return called;
  });
