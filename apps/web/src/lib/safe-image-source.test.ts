import { safeImageSource } from './safe-image-source';

describe('the address of a picture', () => {
  it.each([
    ['/uploads/bridge.jpg', '/uploads/bridge.jpg'],
    ['https://cms.sern.eu/uploads/bridge.jpg', 'https://cms.sern.eu/uploads/bridge.jpg'],
  ])('%s is allowed', (address, expected) => {
    expect(safeImageSource(address)).toBe(expected);
  });

  it.each(['#a', 'mailto:a@b.se', 'tel:1', '//evil.example/a.png', 'data:image/svg+xml,<svg/>', 'uploads/a.jpg', null])(
    '%j is not',
    (address) => {
      expect(safeImageSource(address)).toBeNull();
    },
  );
});
