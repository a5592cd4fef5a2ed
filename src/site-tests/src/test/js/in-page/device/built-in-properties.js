/* The names of the properties of the built-in types and of their prototypes. */
async () =>
  [Object, Array, String, Number, Boolean, Function, Symbol, Map, Set, Promise, Math].map((type) =>
    [type, type.prototype || {}].map((owner) => Reflect.ownKeys(owner).map(String)),
  );
