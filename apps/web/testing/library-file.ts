/** A file of the media library as the CMS answers it, for examples and tests. */
export function libraryFile({
  name = 'bridge',
  folder = '/uploads',
  ratio = 2 / 3,
  focalPoint = null,
  ...fields
}: {
  name?: string;
  folder?: string;
  /** Height through width. */
  ratio?: number;
  focalPoint?: unknown;
  formats?: unknown;
  alternativeText?: unknown;
  caption?: unknown;
} = {}) {
  const made = (width: number, ext: string) => {
    const url = `${folder}/${name}_0a1b2c3d4e_${width}_0123456789abcdef.${ext}`;
    return { url, width, height: Math.round(width * ratio) };
  };
  const formats = Object.fromEntries(
    [1440, 480, 960].flatMap((width) => [
      [`avif_${width}`, made(width, 'avif')],
      [`webp_${width}`, made(width, 'webp')],
    ]),
  );
  return {
    documentId: `file-of-${name}`,
    width: 3000,
    height: Math.round(3000 * ratio),
    focalPoint,
    formats: { thumbnail: made(245, 'webp'), fallback: made(960, 'jpg'), ...formats },
    ...fields,
  };
}
