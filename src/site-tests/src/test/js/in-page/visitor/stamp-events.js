/* Stamps events as consent wrappers do; window.answer(true) is a visitor who agrees. */
async () => {
  let stamp;
  window.answer = (isGranted) => {
    stamp = { categoryPreferences: { C0002: isGranted } };
  };
  await analytics.addSourceMiddleware(({ payload, next }) => {
    if (stamp) payload.obj.context.consent = stamp;
    next(payload);
  });
};
