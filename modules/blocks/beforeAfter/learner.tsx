import { useState } from 'react'
import type { LearnerView } from '../block'
import { LibraryPicture } from '../media/LibraryPicture'
import { type BeforeAfterContent, sides } from './beforeAfter'
import { beforeAfterTexts } from './texts'

type Props = Parameters<LearnerView<BeforeAfterContent, never>>[0]

/** Two pictures over each other with a line to drag; on paper below each other. */
export const BeforeAfterView: LearnerView<BeforeAfterContent, never> = (props) => {
  const { content, stage, media } = props
  const isWhole = sides.every((side) => media[content[side].mediaId])
  return (
    <figure className="before-after">
      {stage === 'static' || !isWhole ? <Apart {...props} /> : <Compared {...props} />}
      {content.caption && <figcaption>{content.caption}</figcaption>}
    </figure>
  )
}

function Apart({ content, language, media }: Props) {
  return (
    <>
      {sides.map((side) => (
        <div key={side} className="compare-apart">
          <p>
            <strong>{content[side].label || beforeAfterTexts[language][side]}</strong>
          </p>
          <LibraryPicture file={media[content[side].mediaId]} alt={content[side].alt} language={language} />
        </div>
      ))}
    </>
  )
}

function Compared({ content, language, media }: Props) {
  const t = beforeAfterTexts[language]
  const [share, setShare] = useState(50)
  const [before, after] = [content.before.label || t.before, content.after.label || t.after]
  // The slider's thumb stays inside the picture, and the line stays on the thumb; at the ends all of a picture shows.
  const line = `calc(var(--thumb) / 2 + (100% - var(--thumb)) * ${share / 100})`
  const rest = share === 0 ? '100%' : share === 100 ? '0px' : `calc(100% - ${line})`
  return (
    <>
      <p className="hint">{t.how}</p>
      <div className="compare">
        <div className="compare-layer" style={{ clipPath: `inset(0 ${rest} 0 0)` }}>
          <LibraryPicture file={media[content.before.mediaId]} alt={content.before.alt} language={language} />
          <span className="compare-label">{before}</span>
        </div>
        <div className="compare-ground">
          <LibraryPicture file={media[content.after.mediaId]} alt={content.after.alt} language={language} />
          <span className="compare-label">{after}</span>
        </div>
        <span className="compare-line" style={{ left: line }} />
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={t.slide}
          aria-valuetext={t.shown(share, before, after)}
          onInput={(event) => setShare(Number(event.currentTarget.value))}
        />
      </div>
    </>
  )
}
