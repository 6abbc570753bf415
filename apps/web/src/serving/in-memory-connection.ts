import { Duplex } from 'node:stream';

/** Two ends of a connection inside this process: what is written to one can be read from the other. */
export function inMemoryConnection(): [Duplex, Duplex] {
  const near = new End();
  const far = new End();
  near.other = far;
  far.other = near;
  return [near, far];
}

class End extends Duplex {
  other: End | undefined;
  /** Called once the other end has read what was written last. */
  private taken: (() => void) | undefined;

  override _read(): void {
    const { taken } = this;
    this.taken = undefined;
    taken?.();
  }

  override _write(chunk: Buffer, _encoding: string, written: () => void): void {
    this.pass(chunk, written);
  }

  override _final(written: () => void): void {
    this.pass(null, written);
  }

  override _destroy(error: Error | null, destroyed: (error: Error | null) => void): void {
    this.other?.push(null);
    destroyed(error);
  }

  private pass(chunk: Buffer | null, written: () => void): void {
    const open = this.other && !this.other.destroyed ? this.other : null;
    if (open && chunk !== null) open.taken = written;
    open?.push(chunk);
    if (!open || chunk === null) written();
  }
}
