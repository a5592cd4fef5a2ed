async () => {
  const { fragmentOf, readFragment } = await import(location.origin + '/share/set-up.js');
  const settings = {};
  const whole = fragmentOf({ destination: 'actions', settings });
  return [
    '',
    '#calls',
    '#set-up',
    '#set-up.1',
    whole.replace(/.$/, '%F0'),
    whole.replace('.1.', '.2.'),
    fragmentOf({ destination: 'other', settings }),
    fragmentOf({ destination: 'actions', settings: [] }),
    fragmentOf({ destination: 'actions', settings, call: ['constructor'] }),
    fragmentOf({ destination: 'actions', settings, call: 5 }),
  ].map((fragment) => readFragment(fragment)?.error.replace(/(damaged|version 2|set-up).*/, '$1') ?? null);
};
