import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { NotLoaded } from '../NotLoaded'
import { useAtOnce } from '../useAtOnce'
import { useLater } from '../useLater'
import type { FigureProps } from './Figure'
import { type InstrumentContent, instrument, type Reading } from './instrument'
import { kinds } from './kinds'
import { ReadingField } from './ReadingField'
import { rangeOf, shownIn } from './reading'
import { instrumentTexts } from './texts'

type Drawing = (props: FigureProps) => React.ReactElement
type Props = Parameters<LearnerView<InstrumentContent, Reading>>[0] & {
  /** Where the drawing need not be fetched: on the server and in the editor. */
  Drawing?: Drawing
}

/** An instrument to read; each round it shows something else. */
export function InstrumentView(props: Props) {
  const { id, content, answer, onAnswer, stage, seed, round, language } = props
  const t = instrumentTexts[language]
  const fresh = shownIn(content, seed, round)
  const isOpen = stage === 'open'
  const shown = isOpen ? fresh : (answer?.shown ?? fresh)
  const given = answer?.shown === shown ? answer.given : undefined
  // The answer of the round before is no answer to this one. It is let go at once, before anything can be typed;
  // Preact draws the page while it is told, and an effect that is still running would begin anew in it.
  const isStale = isOpen && answer !== undefined && answer.shown !== shown
  useAtOnce(() => {
    if (isStale) queueMicrotask(() => onAnswer({ shown, given: undefined }))
  })
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{t.names[content.kind]}</p>
      <Shown {...props} shown={shown} />
      {stage === 'static' ? (
        <p>
          {t.reading}: <span className="write-line" /> {kinds[content.kind].unit}
        </p>
      ) : (
        <div className={`instrument-answer ${markOf(props)}`}>
          <ReadingField
            key={shown}
            {...{ id, language, given }}
            kind={content.kind}
            isOff={!isOpen}
            onGiven={(value) => onAnswer({ shown, given: value })}
          />
          <ReadingMark mark={markOf(props)} t={t} />
        </div>
      )}
    </fieldset>
  )
}

function Shown({ content, stage, language, shown, Drawing }: Props & { shown: number }) {
  const { kind, inWords } = content
  const { family } = kinds[kind]
  const { place, part, hasFailed, load } = useLater<{ Figure: Drawing }, HTMLElement>(
    () => import('./Figure'),
    Drawing && { Figure: Drawing },
  )
  return (
    <figure className={`instrument instrument-${family}`} ref={place}>
      {part && (
        <part.Figure
          key={`${shown}${stage}`}
          {...{ kind, shown, language, inWords }}
          highest={rangeOf(content).high}
          isMarked={stage === 'revealed'}
          isPaper={stage === 'static'}
        />
      )}
      {hasFailed && <NotLoaded language={language} load={load} />}
    </figure>
  )
}

type Mark = '' | 'right' | 'near' | 'wrong'

function markOf({ content, answer, stage }: Props): Mark {
  if (!answer || (stage !== 'checked' && stage !== 'revealed')) return ''
  const score = instrument.question!.score(content, answer)
  return score === 1 ? 'right' : score > 0 ? 'near' : 'wrong'
}

function ReadingMark({ mark, t }: { mark: Mark; t: (typeof instrumentTexts)['nl'] }) {
  if (mark === '') return null
  return (
    <span className="option-mark">
      <Icon name={mark === 'near' ? 'part' : mark} />
      {{ right: t.isRight, near: t.isNear, wrong: t.isWrong }[mark]}
    </span>
  )
}
