import { byId, element } from '../ui/element.js';
import { PRODUCTS } from './catalogue.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The lamps: one lights when it is looked at. Returns a function that shows one category. */
export function products({ onLook, onAdd }) {
  const cards = PRODUCTS.map((product) => {
    const plate = button(
      { class: 'plate', 'data-art': product.art, 'aria-label': `Look at ${product.name}` },
      drawing(product),
    );
    const add = button({ class: 'quiet', 'aria-label': `Add to cart: ${product.name}` }, 'Add to cart');
    plate.addEventListener('click', () => {
      for (const { card } of cards) card.classList.remove('lit');
      card.classList.add('lit');
      onLook(product);
    });
    add.addEventListener('click', () => onAdd(product));
    const card = element(
      'li',
      { class: 'product' },
      plate,
      element('h3', {}, product.name),
      element('p', { class: 'price' }, `$${product.price}`),
      add,
    );
    return { product, card };
  });
  byId('products', 'ul').append(...cards.map(({ card }) => card));

  return (category) => {
    for (const { product, card } of cards) card.hidden = category !== 'All' && product.category !== category;
  };
}

function button(attributes, content) {
  return element('button', { type: 'button', ...attributes }, content);
}

function drawing({ art }) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 120 120');
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `shop/lamps.svg#${art}`);
  picture.append(use);
  return picture;
}
