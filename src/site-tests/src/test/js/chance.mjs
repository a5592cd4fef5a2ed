/** Chance that repeats itself: the same seed gives the same cases (mulberry32). */
export class Chance {
  constructor(seed) {
    this.state = seed | 0;
  }

  /** From 0 to less than 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to less than the limit. */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  happens(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** What makes one of the list's functions return. */
  one(...makers) {
    return this.pick(makers)();
  }

  /** Least to most of them. */
  several(least, most, make) {
    return Array.from({ length: least + this.below(most - least + 1) }, make);
  }
}
