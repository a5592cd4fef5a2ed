async () =>
  both(async (FullStory) => {
    const heard = [];
    const made = new FullStory({ org: 'o-1ABC-na1' });
    made.on('initialize', () => heard.push('initialize'));
    const ready = new Promise((done) => made.once('ready', () => done(heard.push('ready'))));
    made.initialize();
    heard.push('after');
    await ready;
    return heard;
  });
