async () =>
  both(async (FullStory) => {
    const heard = [];
    const made = new FullStory({});
    made.once('x', () => {
      heard.push('first');
      made.on('x', function () {
        heard.push('second', String(this === made));
      });
    });
    made.on('y', () => made.emit('x'));
    made.emit('x');
    heard.push('first');
    made.emit('y');
    return heard;
  });
