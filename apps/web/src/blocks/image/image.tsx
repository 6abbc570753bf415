import { useTranslations } from 'next-intl';
import type { SectionOf } from '../../cms/reshape/section';
import { Picture, uncroppedSizes } from '../../components/picture/picture';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { cleanText, textOrNull } from '../../lib/clean-text';

/** As wide as the page: `--width` and `--gutter` of the stylesheet, whose rem is up to 19 pixels; here it is always 16. */
const PAGE = '(min-width: 93rem) 88rem, 95vw';

/** A picture across the page, with its caption and who made it. */
export function Image({ section }: { section: SectionOf<'image'> }) {
  const { picture, first, wide } = section;
  const caption = textOrNull(section.caption);
  const credit = textOrNull(section.credit);
  const sizes = wide ? PAGE : uncroppedSizes(picture, PAGE);
  return (
    <SectionFrame id={section.id} heading={null} kind="image">
      <figure className={wide ? 'wide' : undefined}>
        <Picture picture={picture} alt={cleanText(section.alt).trim()} sizes={sizes} first={first} />
        {(caption !== null || credit !== null) && (
          <figcaption>
            {caption} {credit !== null && <Credit name={credit} />}
          </figcaption>
        )}
      </figure>
    </SectionFrame>
  );
}

function Credit({ name }: { name: string }) {
  const t = useTranslations('picture');
  return <small>{t('credit', { name })}</small>;
}
