const given = (path) => ({ '@path': `$.${path}` });

/** What classic's three options look for, in their order, and how the page is called then. */
const KINDS = [
  {
    option: 'trackNamedPages',
    title: 'Named',
    field: 'name',
    pageName: {
      '@if': { blank: given('category'), then: { '@template': '{{category}} {{name}}' }, else: given('name') },
    },
    event: {
      '@if': {
        blank: given('category'),
        then: { '@template': 'Viewed {{category}} {{name}} Page' },
        else: { '@template': 'Viewed {{name}} Page' },
      },
    },
  },
  {
    option: 'trackCategorizedPages',
    title: 'Categorized',
    field: 'category',
    pageName: given('category'),
    event: { '@template': 'Viewed {{category}} Page' },
  },
  { option: 'trackAllPages', title: 'All', event: 'Loaded a Page' },
];

const has = (field) => `${field} != null and ${field} != ""`;
const lacks = (field) => `(${field} = null or ${field} = "")`;

/** A page goes to the first subscription of those chosen, as its trigger leaves it to no further one. */
export function pages(classic) {
  const chosen = KINDS.filter(({ option }) => classic[option]);
  return chosen.flatMap((kind, index) => {
    const earlier = chosen.slice(0, index).map(({ field }) => lacks(field));
    const subscribe = ['type = "page"', ...(kind.field ? [has(kind.field)] : []), ...earlier].join(' and ');
    return [...(classic.trackPagesWithEvents ? [eventOf(kind, subscribe)] : []), viewedPage(kind, subscribe)];
  });
}

function eventOf({ title, event }, subscribe) {
  return {
    name: `${title} Page Events`,
    enabled: true,
    partnerAction: 'trackEvent',
    subscribe,
    mapping: { name: event, properties: given('properties') },
  };
}

/**
 * The name is put into the properties, where it wins over an own `pageName`.
 *
 * @param {{title: string, pageName?: object}} kind
 * @param {string} subscribe
 */
function viewedPage({ title, pageName }, subscribe) {
  const properties = given('properties');
  return {
    name: `${title} Pages`,
    enabled: true,
    partnerAction: 'viewedPage',
    subscribe,
    mapping: {
      properties: pageName ? { '@merge': { direction: 'right', objects: [properties, { pageName }] } } : properties,
    },
  };
}
