/* What events of each type have once the first plugin has seen them, and the site's own objects. */
async () => {
  const properties = Object.freeze({ total: 5 });
  const context = Object.freeze({ locale: 'de' });
  const stamped = ['track', 'page', 'screen', 'identify', 'group', 'alias'].map((type) => {
    const event = { type, properties, context };
    plugins[0][type]({ event });
    return type + ' ' + Object.keys(event.properties) + ' ' + Object.keys(event.context);
  });
  return { stamped, properties, context };
};
