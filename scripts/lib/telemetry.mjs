// @ts-check

/** Settings that keep every tool of ours from reporting its use to its maker. */
export const NO_TELEMETRY = {
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  TURBO_TELEMETRY_DISABLED: '1',
};
