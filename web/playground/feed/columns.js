import { byId } from '../element.js';

const CHARACTER = 7.9; // of the 13 px code, in the widest of its fonts
const NARROW = 640; // as in path.css
const BESIDE = { wide: 164, narrow: 80 }; // labels, rail and paddings

/** How many characters of code a line of the feed has room for. */
export function columns() {
  const width = byId('feed', 'ol').clientWidth;
  return Math.floor((width - (width <= NARROW ? BESIDE.narrow : BESIDE.wide)) / CHARACTER);
}
