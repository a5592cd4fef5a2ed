/** What the shop sells, in the words of Segment's ecommerce events. */
export const PRODUCTS = [
  { sku: 'nl-101', name: 'Dome Pendant', category: 'Pendant', price: 180, art: 'dome' },
  { sku: 'nl-204', name: 'Globe Table Lamp', category: 'Table', price: 95, art: 'globe' },
  { sku: 'nl-217', name: 'Draughting Lamp', category: 'Table', price: 120, art: 'task' },
  { sku: 'nl-330', name: 'Arc Floor Lamp', category: 'Floor', price: 240, art: 'arc' },
];

export const CATEGORIES = ['All', ...new Set(PRODUCTS.map((product) => product.category))];

/** The properties of a product as an event carries them. */
export function properties({ sku, name, price }) {
  return { sku, name, price };
}

export const VISITOR = { id: 'u-2048', traits: { name: 'Mira Sandvik', email: 'mira@example.com', plan: 'member' } };
