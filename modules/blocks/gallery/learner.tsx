import { useRef, useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { ShownPicture } from '../media/ShownPicture'
import type { GalleryContent } from './gallery'
import { galleryTexts } from './texts'

type Props = Parameters<LearnerView<GalleryContent, never>>[0]

/** A strip of pictures to swipe through, or to go through with two buttons; on paper all of them. */
export const GalleryView: LearnerView<GalleryContent, never> = (props) =>
  props.stage === 'static' ? <Pictures {...props} /> : <Strip {...props} />

function Pictures({ content, language, media }: Props) {
  return (
    <div className="gallery-strip">
      {content.parts.map(({ id, mediaId, alt, caption }) => (
        <figure key={id}>
          <ShownPicture file={media[mediaId]} {...{ alt, language }} />
          {caption && <figcaption>{caption}</figcaption>}
        </figure>
      ))}
    </div>
  )
}

function Strip(props: Props) {
  const { content, language } = props
  const t = galleryTexts[language]
  const place = useRef<HTMLElement>(null)
  const [at, setAt] = useState(0)
  const last = content.parts.length - 1
  const strip = () => place.current!.firstElementChild!
  const look = () => setAt(Math.round(strip().scrollLeft / strip().clientWidth))
  const go = (to: number) => strip().scrollTo(Math.min(last, Math.max(0, to)) * strip().clientWidth, 0)
  return (
    <section className="gallery" aria-label={t.pictures} ref={place} onScrollCapture={look}>
      <Pictures {...props} />
      <div className="gallery-bar">
        <button type="button" className="second" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          <Icon name="toLeft" />
          {t.previous}
        </button>
        <output>{t.place(at + 1, last + 1)}</output>
        <button type="button" className="second" aria-disabled={at === last} onClick={() => go(at + 1)}>
          {t.next}
          <Icon name="toRight" />
        </button>
      </div>
    </section>
  )
}
