async () =>
  both(async (FullStory) => {
    const called = [];
    FullStory.prototype.screen = (event) => called.push('screen ' + event);
    const made = new FullStory({ org: 'o-1ABC-na1' });
    made.invoke('screen', 1);
    made.invoke('screen', 2);
    called.push('waiting');
    await new Promise((ready) => made.once('ready', ready).initialize());
    made.invoke('screen', 3);
    return called;
  });
