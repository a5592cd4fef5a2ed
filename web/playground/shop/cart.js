import { properties } from './catalogue.js';

/** What is in the cart, and the total that goes with it. */
export function cart() {
  const quantities = new Map();
  return {
    add: (product) => quantities.set(product, (quantities.get(product) ?? 0) + 1),
    empty: () => quantities.clear(),
    count: () => [...quantities.values()].reduce((sum, quantity) => sum + quantity, 0),
    total: () => [...quantities].reduce((sum, [product, quantity]) => sum + product.price * quantity, 0),
    products: () => [...quantities].map(([product, quantity]) => ({ ...properties(product), quantity })),
  };
}
