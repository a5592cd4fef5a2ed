/*
 * One of our scripts in surroundings of its own: FullStory, the console, timers and an instance of analytics.js. What
 * it does there, step by step, can be compared with what another script does.
 */
class ScriptWorld {
  /** @param {{version: string, functions: string[], fails: boolean}} page what FullStory it has */
  constructor(page) {
    this.page = page;
    /** @type {any[]} */
    this.calls = [];
    /** @type {string[]} */
    this.lines = [];
    /** @type {(() => void)[]} */
    this.timers = [];
    /** @type {(() => void)[]} */
    this.leaving = [];
    /** @type {Record<string, ((given: any) => void)[]>} */
    this.listeners = {};
    /** @type {any} */
    this.plugin = null;
    this.fullStory = this.recorder('FS');
    page.functions.forEach((name) => (this.fullStory[name] = this.recorder(name)));
    Object.assign(this.fullStory, { _api: this.fullStory, _v: page.version });
  }

  /**
   * A function of FullStory.
   *
   * @param {string} name
   * @returns {any}
   */
  recorder(name) {
    return (/** @type {any[]} */ ...given) => {
      this.calls.push([name, ...given.map(serialize)]);
      if (this.page.fails) throw new Error('FullStory is broken');
    };
  }

  /**
   * Makes the plugin, and loads it as analytics.js does.
   *
   * @param {(settings: any) => Promise<any[]>} factory
   * @param {object} settings
   * @param {boolean} hasMiddleware whether a step of middleware sees each event
   */
  async start(factory, settings, hasMiddleware) {
    var user = { id: () => null };
    var analytics = {
      integrations: {},
      settings: { cdnSettings: { integrations: {} } },
      user: () => user,
      on: (/** @type {string} */ name, /** @type {(given: any) => void} */ listener) => {
        (this.listeners[name] = this.listeners[name] || []).push(listener);
      },
    };
    await this.within(async () => {
      [this.plugin] = await factory(settings);
      if (hasMiddleware) this.plugin.addMiddleware(middleware);
      await this.plugin.load({}, analytics);
    });
  }

  /**
   * What the script does in a step.
   *
   * @param {{event?: any, method?: string, happens?: string}} step
   */
  async run(step) {
    this.calls = [];
    this.lines = [];
    await this.within(async () => {
      if (step.happens === 'reset') this.emit('reset');
      else if (step.happens === 'time') this.timers.splice(0).forEach((work) => work());
      else if (step.happens === 'leave') this.leaving.forEach((work) => work());
      else await this.deliver(step.event, String(step.method));
    });
    return { calls: this.calls, lines: this.lines };
  }

  /**
   * @param {any} event
   * @param {string} method
   */
  async deliver(event, method) {
    var context = { event };
    if (event && typeof event === 'object') this.emit('dispatch_start', context);
    try {
      var returned = await this.plugin[method](context);
      this.lines.push('returned ' + (returned === context ? 'the context' : returned));
    } catch (error) {
      this.lines.push('threw ' + error);
    }
  }

  /**
   * @param {string} name
   * @param {any} [given]
   */
  emit(name, given) {
    for (var listener of this.listeners[name] || []) {
      try {
        listener(given);
      } catch (error) {
        this.lines.push('listener threw ' + error);
      }
    }
  }

  /**
   * Runs work with the globals of this world.
   *
   * @param {() => Promise<void>} work
   */
  async within(work) {
    var page = { FS: window.FS, setTimeout: window.setTimeout, addEventListener: window.addEventListener };
    var own = {
      FS: this.fullStory,
      setTimeout: (/** @type {() => void} */ timer) => this.timers.push(timer),
      addEventListener: (/** @type {string} */ type, /** @type {() => void} */ listener) => this.leaving.push(listener),
    };
    var { warn, error } = console;
    console.warn = (line) => void this.lines.push('warn ' + line);
    console.error = (line) => void this.lines.push('error ' + line);
    Object.assign(window, own);
    try {
      await work();
    } finally {
      Object.assign(window, page);
      Object.assign(console, { warn, error });
    }
  }
}

/**
 * Changes an event, drops it, or lets it pass.
 *
 * @param {any} given
 */
function middleware({ payload, next }) {
  var { obj } = payload;
  if (obj.messageId === 'm1') return next(null);
  if (obj.messageId === 'm2') obj.properties = { changed: true };
  return Promise.resolve().then(() => next(payload));
}
