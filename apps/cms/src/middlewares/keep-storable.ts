import type { Core } from '@strapi/strapi';

/** Half of a letter that takes two code units, as a cut emoji leaves it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Takes out of what is sent the signs that PostgreSQL refuses to keep, with an error that nobody could act on: NUL, and
 * half letters. They come with what is pasted, show nothing, and cannot be found.
 */
export default (): Core.MiddlewareHandler => (context, next) => {
  const request: { body?: unknown } = context.request;
  request.body = storable(request.body);
  return next();
};

function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replaceAll(LONE_SURROGATE, '');
  if (Array.isArray(value)) return value.map(storable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, storable(field)]));
}
