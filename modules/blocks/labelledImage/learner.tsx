import { useRef, useState } from 'react'
import type { LearnerView } from '../block'
import { LibraryPicture } from '../media/LibraryPicture'
import { at } from '../placeInPicture'
import type { Label, LabelledImageContent } from './labelledImage'
import { labelledImageTexts } from './texts'

/**
 * A picture with numbers. The texts are one list: on a wide screen one of them stands open beside its number, on a phone
 * and on paper all of them stand below.
 */
export const LabelledImageView: LearnerView<LabelledImageContent, never> = (props) => {
  const { id, content, stage, language, media } = props
  const [open, setOpen] = useState<string>()
  const file = media[content.mediaId]
  const isLive = stage !== 'static' && file !== undefined
  return (
    <figure className={isLive ? 'labelled labelled-live' : 'labelled'}>
      {isLive && <p className="hint">{labelledImageTexts[language].how}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what any number in it has opened. */}
      <div className="labelled-frame" onKeyDown={({ key }) => key === 'Escape' && setOpen(undefined)}>
        <div className="labelled-picture">
          <LibraryPicture file={file} alt={content.alt} language={language} />
          {file &&
            content.labels.map((label, place) => (
              <Spot
                key={label.id}
                {...{ label, isLive }}
                number={place + 1}
                textId={`${id}-${label.id}`}
                isOpen={open === label.id}
                setOpen={(isOpen) => setOpen(isOpen ? label.id : undefined)}
              />
            ))}
        </div>
        <ol className="labelled-list">
          {content.labels.map((label, place) => (
            <li
              key={label.id}
              id={`${id}-${label.id}`}
              className={open === label.id ? 'labelled-text open' : 'labelled-text'}
              style={isLive ? besides(label) : undefined}
              tabIndex={-1}
            >
              <span className="labelled-number">{place + 1}</span>
              <span>
                <strong>{label.title}</strong>
                {label.text && <span className="labelled-more"> {label.text}</span>}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {content.caption && <figcaption>{content.caption}</figcaption>}
    </figure>
  )
}

type SpotProps = {
  label: Label
  number: number
  textId: string
  isLive: boolean
  isOpen: boolean
  setOpen(isOpen: boolean): void
}

function Spot({ label, number, textId, isLive, isOpen, setOpen }: SpotProps) {
  const hasJustOpened = useRef(false)
  if (!isLive)
    return (
      <span className="labelled-spot" style={at({ x: label.x, y: label.y })}>
        <span className="labelled-number">{number}</span>
      </span>
    )
  // A press gives the focus first, and that has opened it already.
  const press = () => {
    const text = document.getElementById(textId)!
    const isBeside = getComputedStyle(text).position === 'absolute'
    setOpen(!isBeside || hasJustOpened.current || !isOpen)
    hasJustOpened.current = false
    if (!isBeside) text.focus()
  }
  return (
    <button
      type="button"
      className="labelled-spot"
      style={at({ x: label.x, y: label.y })}
      aria-expanded={isOpen}
      aria-describedby={textId}
      onFocus={() => {
        hasJustOpened.current = !isOpen
        setOpen(true)
      }}
      onKeyDown={() => {
        hasJustOpened.current = false
      }}
      onClick={press}
    >
      <span className="labelled-number">{number}</span>
      <span className="visually-hidden"> {label.title}</span>
    </button>
  )
}

/** Beside its number, on the side where the picture has more room. */
function besides({ x, y }: Label) {
  const share = (thousandths: number) => `${thousandths / 10}%`
  return {
    ...(x <= 500 ? { left: share(x) } : { right: share(1000 - x) }),
    ...(y <= 500 ? { top: share(y) } : { bottom: share(1000 - y) }),
  }
}
