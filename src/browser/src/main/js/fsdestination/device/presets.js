goog.module('fsdestination.presets');

/** The subscriptions of settings without any: Segment's presets, and an older one for page events. */
exports = [
  {
    'name': 'Track Event',
    'enabled': true,
    'partnerAction': 'trackEventV2',
    'subscribe': 'type = "track"',
    'mapping': {
      'name': { '@path': '$.event' },
      'properties': { '@path': '$.properties' },
    },
  },
  {
    'name': 'Identify User',
    'enabled': true,
    'partnerAction': 'identifyUserV2',
    'subscribe': 'type = "identify"',
    'mapping': {
      'userId': { '@path': '$.userId' },
      'anonymousId': { '@path': '$.anonymousId' },
      'displayName': { '@path': '$.traits.name' },
      'email': { '@path': '$.traits.email' },
      'traits': { '@path': '$.traits' },
    },
  },
  {
    'name': 'Viewed Page',
    'enabled': true,
    'partnerAction': 'viewedPageV2',
    'subscribe': 'type = "page"',
    'mapping': {
      'pageName': {
        '@if': {
          'exists': { '@path': '$.category' },
          'then': { '@path': '$.category' },
          'else': { '@path': '$.name' },
        },
      },
      'properties': { '@path': '$.properties' },
    },
  },
  {
    'name': 'Track Page Events',
    'enabled': false,
    'partnerAction': 'trackEventV2',
    'subscribe': 'type = "page"',
    'mapping': {
      'name': {
        '@if': {
          'exists': { '@path': '$.name' },
          'then': { '@template': 'Viewed {{name}} Page' },
          'else': 'Loaded a Page',
        },
      },
      'properties': { '@path': '$.properties' },
    },
  },
  {
    'name': 'Group',
    'enabled': false,
    'partnerAction': 'identifyUserV2',
    'subscribe': 'type = "group"',
    'mapping': {
      // In a separate property, because a group's name and email are not the user's.
      'traits': { 'groupID': { '@path': '$.groupId' }, 'group': { '@path': '$.traits' } },
    },
  },
];
