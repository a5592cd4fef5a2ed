/** What Closure's compiler has for every file: https://github.com/google/closure-library/wiki/goog.module:-an-ES6-module-like-alternative-to-goog.provide */
declare const goog: {
  module(name: string): void;
  require(name: string): any;
  define<Value>(name: string, otherwise: Value): Value;
};
declare var exports: any;
declare const $module: Record<string, unknown>;
