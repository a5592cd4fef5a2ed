const given = (path) => ({ '@path': `$.${path}` });

/** No event has this property, so that its value is undefined. */
const ABSENT = given('none');

/** The first and the last name, where there are both. */
const FULL_NAME = {
  '@if': {
    blank: given('traits.firstName'),
    then: {
      '@if': {
        blank: given('traits.lastName'),
        then: { '@template': '{{traits.firstName}} {{traits.lastName}}' },
      },
    },
  },
};

/** Classic's `identify`: the name under FullStory's own name, no `id`, and one identity only. */
export const user = {
  name: 'Identify User',
  enabled: true,
  partnerAction: 'identifyUser',
  subscribe: 'type = "identify"',
  mapping: {
    userId: given('userId'),
    anonymousId: { '@if': { blank: given('userId'), else: given('anonymousId') } },
    displayName: { '@if': { exists: given('traits.name'), then: given('traits.name'), else: FULL_NAME } },
    traits: { '@merge': { direction: 'right', objects: [given('traits'), { name: ABSENT, id: ABSENT }] } },
  },
};
