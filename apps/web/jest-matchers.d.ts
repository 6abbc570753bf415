/// <reference types="@testing-library/jest-dom" />

/** jest-axe comes without types; this much of it is used. */
declare module 'jest-axe' {
  /** Looks for accessibility faults in what was rendered. */
  export function axe(container: Element): Promise<{ violations: readonly unknown[] }>;
}

declare namespace jest {
  interface Matchers<R> {
    /** Of what `axe` found. */
    toHaveNoViolations(): R;
  }
}
