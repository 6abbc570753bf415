export default [
  'strapi::errors',
  'global::tell-outage',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: '2mb', formLimit: '2mb', textLimit: '256kb', formidable: { maxFileSize: 50 * 1024 * 1024 } },
  },
  'global::keep-storable',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
