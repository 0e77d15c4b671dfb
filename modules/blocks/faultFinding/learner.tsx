import { useRef } from 'react'
import type { LearnerView } from '../block'
import { ChoiceView } from '../ChoiceView'
import { Icon } from '../Icon'
import { OptionalPicture } from '../media/OptionalPicture'
import { shuffled } from '../shuffle'
import { useAtOnce } from '../useAtOnce'
import { CheckRow } from './CheckRow'
import { Log } from './Log'
import { faultTexts } from './texts'
import { type FaultAnswer, type FaultFindingContent, rightCause, shareFounded } from './way'

type Props = Parameters<LearnerView<FaultFindingContent, FaultAnswer>>[0]

const nothing: FaultAnswer = { checks: [] }

/** A fault to find: each check shows its result at once, and stays in the log. */
export const FaultFindingView: LearnerView<FaultFindingContent, FaultAnswer> = (props) => {
  const { content, answer = nothing, onAnswer, stage, seed, round, language, media } = props
  const t = faultTexts[language]
  const list = useLastMadeInFocus(answer.checks)
  const isOpen = stage === 'open'
  return (
    <fieldset className="question fault">
      <legend>{content.question}</legend>
      <p className="fault-symptom">{content.symptom}</p>
      <OptionalPicture {...content} media={media} language={language} />
      {stage === 'static' && <p className="question-how">{t.onPaper}</p>}
      {isOpen && <p className="question-how">{t.how}</p>}
      <p className="fault-head">{t.checks}</p>
      <ul className="fault-checks" ref={list}>
        {shuffled(content.checks, seed).map((check) => (
          <CheckRow
            key={check.id}
            {...{ content, check, stage, language }}
            place={answer.checks.indexOf(check.id)}
            make={() => onAnswer({ ...answer, checks: [...answer.checks, check.id] })}
          />
        ))}
      </ul>
      {isOpen && round > 0 && answer.checks.length > 0 && (
        <button type="button" className="quiet" onClick={() => onAnswer(nothing)}>
          <Icon name="again" />
          {t.restart}
        </button>
      )}
      {stage !== 'static' && <Log {...{ content, stage, language }} checks={answer.checks} />}
      <Decision {...props} />
      {isGuess(props) && <p className="question-more">{t.guessed}</p>}
    </fieldset>
  )
}

function Decision(props: Props) {
  const { content, answer = nothing, onAnswer, language } = props
  const { causes, causesMade } = content
  return (
    <ChoiceView
      {...props}
      content={{ question: faultTexts[language].cause, options: causes, optionsMade: causesMade, shuffle: true }}
      control="radio"
      instruction=""
      chosen={answer.cause === undefined ? [] : [answer.cause]}
      onChoose={(cause) => onAnswer({ ...answer, cause })}
    />
  )
}

// Only who has the right cause is told that it was a guess: of a wrong one that is plain enough.
function isGuess({ content, answer = nothing, stage }: Props) {
  const isDecided = stage === 'checked' || stage === 'revealed'
  return isDecided && answer.cause === rightCause(content)?.id && shareFounded(content, answer) < 1
}

/** The button of a check makes room for its result: the focus goes there, and a screen reader reads it. */
function useLastMadeInFocus(made: string[]) {
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(made.length)
  useAtOnce(() => {
    const isMore = made.length > before.current
    before.current = made.length
    if (isMore) list.current?.querySelector<HTMLElement>(`[data-made="${made.at(-1)}"]`)?.focus()
  }, [made])
  return list
}
