/* Delivers an event with so many properties, or with an array of so many elements, and counts the operations on them. */
async (type, size) => {
  let reads = 0;
  const countedTrap = (handler, trap) =>
    function () {
      reads++;
      return Reflect[trap].apply(Reflect, arguments);
    };
  const counting = new Proxy({}, { get: countedTrap });
  const counted = (object) => new Proxy(object, counting);
  const items = Array.from({ length: size }, (none, i) => 'item ' + i);
  const properties = {};
  if (type === 'array') properties.list = counted(items);
  else items.forEach((item, i) => (properties[item] = i));
  await deliver({ type: 'track', event: 'Ordered', properties: counted(properties) });
  return reads;
};
