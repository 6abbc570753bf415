// @ts-check
// Loaded into the web app before its own code, this breaks one address, so that it answers 500 as after a fault of ours.
const { get } = Map.prototype;

Map.prototype.get = function (/** @type {unknown} */ key) {
  if (key === '/en/broken') throw new Error('Broken by the bench.');
  return get.call(this, key);
};
