/** Passes on what is said in the console, where the destination says once what is wrong. */
export function listenToConsole(onMessage) {
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      original.apply(console, args);
      onMessage(level, args.map(String).join(' '));
    };
  }
}
