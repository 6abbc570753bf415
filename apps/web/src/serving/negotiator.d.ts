// The package brings no types of its own; this is the part that is used.
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | undefined> });
    /** Those of `available` that the visitor accepts, most wanted first. */
    languages<Language extends string>(available: readonly Language[]): Language[];
    /** Those of `available` that the visitor accepts, most wanted first. */
    encodings<Encoding extends string>(available: readonly Encoding[]): Encoding[];
  }
}
