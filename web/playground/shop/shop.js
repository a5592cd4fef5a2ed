import { byId, element } from '../ui/element.js';
import { account } from './account.js';
import { cart } from './cart.js';
import { CATEGORIES, PRODUCTS, properties } from './catalogue.js';
import { products } from './products.js';

/** The storefront: what a visitor does here makes the calls that a site would make. */
export function shop(analytics, note, fullstory) {
  const goods = cart();
  const line = byId('cart', 'p');
  const till = byId('checkout', 'button');
  let ordering = false;

  function show() {
    const count = goods.count();
    line.textContent = count ? `${count} ${count === 1 ? 'lamp' : 'lamps'}, $${goods.total()}` : 'Your cart is empty';
    till.disabled = count === 0;
    till.textContent = ordering ? 'Place order' : 'Checkout';
  }

  const showCategory = products({
    onLook: (product) => analytics.track('Product Viewed', properties(product)),
    onAdd(product) {
      goods.add(product);
      ordering = false;
      show();
      analytics.track('Product Added', properties(product));
    },
  });

  till.addEventListener('click', () => {
    const order = { value: goods.total(), currency: 'USD', products: goods.products() };
    if (ordering) {
      analytics.track('Order Completed', { order_id: `nl-${Date.now().toString(36)}`, ...order });
      goods.empty();
    } else {
      analytics.track('Checkout Started', order);
    }
    ordering = !ordering;
    show();
  });

  const chosen = CATEGORIES.map((category) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(category === 'All') }, category);
    button.addEventListener('click', () => {
      for (const other of chosen) other.setAttribute('aria-pressed', String(other === button));
      showCategory(category);
      const found = PRODUCTS.filter((product) => category === 'All' || product.category === category);
      analytics.page('Lamps', category, { products: found.length });
    });
    return button;
  });
  byId('categories', 'div').append(...chosen);

  account(analytics, note, fullstory);
  show();
}
