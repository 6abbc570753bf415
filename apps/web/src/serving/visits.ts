/** How often each page was asked for lately, so that what most visitors want is renewed first. */
export class Visits {
  private counts = new Map<string, number>();

  /** Notes one visit of an address of the route table: there are no more of them than pages. */
  add(address: string): void {
    this.counts.set(address, (this.counts.get(address) ?? 0) + 1);
  }

  /** The addresses, most visited first; each time it is asked, earlier visits count half as much as before. */
  mostFirst(addresses: Iterable<string>): string[] {
    const counted = [...addresses].map((address) => ({ address, count: this.counts.get(address) ?? 0 }));
    this.counts = new Map(counted.filter(({ count }) => count >= 1).map(({ address, count }) => [address, count / 2]));
    return counted.sort((a, b) => b.count - a.count).map(({ address }) => address);
  }
}
