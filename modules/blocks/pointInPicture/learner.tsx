import { type KeyboardEvent, useRef, useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { LibraryPicture } from '../media/LibraryPicture'
import { at, movedBy, type Place, placeAt } from '../placeInPicture'
import { blockTexts } from '../texts'
import { hit, listOf, type PointAnswer, type PointInPictureContent } from './pointInPicture'
import { pointInPictureTexts } from './texts'

type Props = Parameters<LearnerView<PointInPictureContent, PointAnswer>>[0]

const middle: Place = { x: 500, y: 500 }
const largest = 3

/** A picture to point in, by a press or with the arrow keys, or to choose a place of from a list. */
export const PointInPictureView: LearnerView<PointInPictureContent, PointAnswer> = (props) => {
  const { content, stage, language } = props
  const t = pointInPictureTexts[language]
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{stage === 'static' ? t.onPaper : t.how}</p>
      <PictureToPoint {...props} />
      {stage === 'static' ? <PaperList {...props} /> : <Said {...props} />}
      {stage === 'open' && listOf(content).length > 0 && <List {...props} />}
    </fieldset>
  )
}

function PictureToPoint({ content, answer, onAnswer, stage, language, media }: Props) {
  const t = pointInPictureTexts[language]
  const frame = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  const file = media[content.mediaId]
  const place = answer && 'x' in answer ? answer : undefined
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Enter' || event.key === ' ' ? (place ?? middle) : movedBy(place ?? middle, event)
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onAnswer(next)
    if (scale > 1) center(frame.current!, next)
  }
  const scaleTo = (next: number) => {
    setScale(next)
    requestAnimationFrame(() => center(frame.current!, place ?? middle))
  }
  return (
    <>
      <div className="point-frame" {...(scale > 1 && { role: 'group', tabIndex: 0, 'aria-label': t.picture })}>
        <div className={`point-picture scale-${scale}`} ref={frame}>
          <LibraryPicture file={file} alt={content.alt} language={language} />
          {stage === 'revealed' &&
            content.regions
              .filter(({ isRight }) => isRight)
              .map((region) => <span key={region.id} className={`point-region ${region.shape}`} style={at(region)} />)}
          {place && <Mark {...{ content, place, stage }} />}
          {stage === 'open' && file && (
            <div
              role="application"
              className="point-pad"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys work in it.
              tabIndex={0}
              aria-label={t.pad}
              data-answer=""
              onClick={(event) => onAnswer(placeAt(event.currentTarget, event))}
              onKeyDown={onKeyDown}
            />
          )}
        </div>
      </div>
      {stage !== 'static' && file && (
        <p className="point-tools">
          <Tool icon="add" name={t.larger} isOff={scale === largest} press={() => scaleTo(scale + 1)} />
          <Tool icon="part" name={t.smaller} isOff={scale === 1} press={() => scaleTo(scale - 1)} />
        </p>
      )}
    </>
  )
}

/** Brings a place of an enlarged picture to the middle of its frame. */
function center(picture: HTMLElement, { x, y }: Place) {
  const frame = picture.parentElement!
  frame.scrollTo(
    (picture.clientWidth * x) / 1000 - frame.clientWidth / 2,
    (picture.clientHeight * y) / 1000 - frame.clientHeight / 2,
  )
}

type ToolProps = { icon: 'add' | 'part'; name: string; isOff: boolean; press(): void }

function Tool({ icon, name, isOff, press }: ToolProps) {
  return (
    <button type="button" className="second" aria-disabled={isOff} onClick={() => !isOff && press()}>
      <Icon name={icon} />
      {name}
    </button>
  )
}

/** Two lines over the whole picture, and a ring where they cross. */
function Mark({ content, place, stage }: { content: PointInPictureContent; place: Place; stage: Props['stage'] }) {
  const isRight = hit(content, place)?.isRight
  return (
    <>
      <span className="point-line point-across" style={{ top: at(place).top }} />
      <span className="point-line point-down" style={{ left: at(place).left }} />
      <span className={`point-mark ${stage === 'open' ? '' : isRight ? 'right' : 'wrong'}`} style={at(place)}>
        {stage !== 'open' && <Icon name={isRight ? 'right' : 'wrong'} />}
      </span>
    </>
  )
}

/** What is pointed at, in words; after checking also what it is, and whether that is right. */
function Said({ content, answer, stage, language }: Props) {
  const t = pointInPictureTexts[language]
  if (stage === 'open')
    return (
      <p className="point-said" role="status">
        {!answer ? t.nothing : 'region' in answer ? '' : t.at(Math.round(answer.x / 10), Math.round(answer.y / 10))}
      </p>
    )
  const found = answer && hit(content, answer)
  const right = content.regions.filter(({ isRight, name }) => isRight && name).map(({ name }) => name)
  return (
    <>
      <p className={`point-said ${found?.isRight ? 'right' : 'wrong'}`}>
        <span className="option-mark">
          <Icon name={found?.isRight ? 'right' : 'wrong'} />
          {blockTexts[language][found?.isRight ? 'right' : 'wrong']}
        </span>{' '}
        {found?.name ? (answer && 'region' in answer ? t.fromList : t.pointedAt)(found.name) : !found && t.between}
      </p>
      {stage === 'revealed' && (
        <p className="point-said point-key">
          <span className="point-sample" />
          {[t.here, right.join(', ')].filter(Boolean).join(': ')}
        </p>
      )}
    </>
  )
}

function List({ id, content, answer, onAnswer, language }: Props) {
  const t = pointInPictureTexts[language]
  return (
    <details className="point-list">
      <summary>{t.list}</summary>
      <fieldset>
        <legend className="visually-hidden">{t.listLegend}</legend>
        <div className="options">
          {listOf(content).map((region) => (
            <label className="option" key={region.id}>
              <input
                type="radio"
                name={`${id}-region`}
                checked={answer && 'region' in answer ? answer.region === region.id : false}
                onChange={() => onAnswer({ region: region.id })}
              />
              <span className="option-text">{region.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}

function PaperList({ content, language }: Props) {
  const list = listOf(content)
  if (list.length === 0) return null
  return (
    <>
      <p className="question-more">{pointInPictureTexts[language].onPaperList}</p>
      <ul className="point-paper">
        {list.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}
