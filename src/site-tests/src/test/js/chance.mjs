/** Pseudo-random choices (mulberry32): the same seed gives the same cases. */
export class Chance {
  constructor(seed) {
    this.state = seed | 0;
  }

  /** A number from 0 to less than 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from 0 to less than the limit. */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  happens(probability) {
    return this.next() < probability;
  }

  pick(array) {
    return array[this.below(array.length)];
  }

  /** The result of one of the functions. */
  one(...makers) {
    return this.pick(makers)();
  }

  /** An array of min to max elements. */
  several(min, max, make) {
    return Array.from({ length: min + this.below(max - min + 1) }, make);
  }
}
