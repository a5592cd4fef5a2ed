/** Passes on what is logged in the console, where the destination logs each error. */
export function listenToConsole(onMessage) {
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      original.apply(console, args);
      onMessage(level, args.map(String).join(' '));
    };
  }
}
