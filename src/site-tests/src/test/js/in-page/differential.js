/* Evaluates the rule for each input, [trigger or mapping, event]; reports a rule that throws or changes its input. */
async (rule, inputs) => {
  const rules = {
    trigger: (trigger, event) => fullstoryInspector.matches(trigger, event),
    mapping: (mapping, event) => {
      // The inspector does not report whether the mapping rejects every event.
      const { payload, error } = fullstoryInspector.resolve(mapping, event);
      return error === undefined ? { payload } : { rejected: 'always', error };
    },
  };
  return JSON.parse(inputs).map((input) => {
    const before = JSON.stringify(input);
    try {
      const result = rules[rule](input[0], input[1]);
      return JSON.stringify(input) === before ? result : { changed: input };
    } catch (e) {
      return { threw: String(e) };
    }
  });
};
