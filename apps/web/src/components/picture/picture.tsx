import type { Picture as PictureProps, PictureFile } from '../../lib/read-picture';

interface Props {
  picture: PictureProps;
  /** What it shows, for those who do not see it; empty for decoration. */
  alt: string;
  /** How wide it is shown, as the attribute `sizes` has it. */
  sizes: string;
  /** Whether it stands at the top of the page: it is then fetched at once, else when it comes near the view. */
  first?: boolean;
}

/** A picture in the best kind and size that the browser takes; the room for it is there before it is. */
export function Picture({ picture, alt, sizes, first = false }: Props) {
  const { avif, webp, fallback, width, height, focus } = picture;
  return (
    <picture>
      {avif.length > 0 && <source type="image/avif" srcSet={srcSet(avif)} sizes={sizes} />}
      <source type="image/webp" srcSet={srcSet(webp)} sizes={sizes} />
      <img
        src={fallback.src}
        alt={alt}
        width={width}
        height={height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
        className={height > width ? 'tall' : undefined}
        data-x={focus.x === 50 ? undefined : focus.x}
        data-y={focus.y === 50 ? undefined : focus.y}
      />
    </picture>
  );
}

/** As wide as a portrait becomes: `.tall` of the stylesheet, whose rem is up to 19 pixels; here it is always 16. */
const PORTRAIT = '(min-width: 40rem) 38rem, 95vw';

/** How wide a picture is shown that is not cropped, as the attribute `sizes` has it. @param widest of one that is no portrait */
export function uncroppedSizes({ width, height }: PictureProps, widest: string): string {
  return height > width ? PORTRAIT : widest;
}

function srcSet(files: readonly PictureFile[]): string {
  return files.map(({ src, width }) => `${src} ${width}w`).join(', ');
}
