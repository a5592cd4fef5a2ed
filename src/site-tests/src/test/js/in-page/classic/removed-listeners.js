async () =>
  both(async (FullStory) => {
    const heard = [];
    const a = (...details) => heard.push(['a', ...details].join(' '));
    const c = (one) => heard.push('c ' + one);
    const d = (one) => heard.push('d ' + one);
    const made = new FullStory({});
    made
      .on('x', a)
      .once('x', (one) => heard.push('b ' + one))
      .emit('x', 1, 2);
    made.on('x', c).emit('x', 3).off('x', a);
    made.on('y', a).off('y').emit('y', 4).emit('x', 5).off();
    made.once('z', a).off('z', a).once('z', d).emit('x', 6).emit('z', 6).emit('z', 7);
    return heard;
  });
