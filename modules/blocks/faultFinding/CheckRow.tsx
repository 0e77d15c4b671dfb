import type { Language } from '~/db/tables'
import type { Stage } from '../block'
import { Icon } from '../Icon'
import { numberText } from '../numberText'
import { readNumber } from '../typedNumber'
import { faultTexts } from './texts'
import type { Check, FaultFindingContent, Worth } from './way'

type Props = {
  content: FaultFindingContent
  check: Check
  /** When it was made, from 0; -1 when it was not. */
  place: number
  stage: Stage
  language: Language
  make(): void
}

/** A check to make, or its result: what was not made tells nothing, until the answer is shown. */
export function CheckRow({ content, check, place, stage, language, make }: Props) {
  const t = faultTexts[language]
  const minutes = content.inMinutes ? t.minutes(numberText(readNumber(check.minutes) ?? 0, language)) : ''
  const isMissed = stage === 'revealed' && place < 0 && check.worth === 'needed'
  if (place < 0 && !isMissed)
    return (
      <li className="fault-check">
        {stage === 'open' ? (
          <button type="button" className="second" data-answer onClick={make}>
            <span>
              {check.name}
              <span className="visually-hidden">: {t.make}</span>
            </span>
            <small>{minutes}</small>
          </button>
        ) : (
          <p className="fault-name">
            {stage === 'static' && <span className="step-place" />}
            <span>{check.name}</span>
            <small>{minutes}</small>
          </p>
        )}
      </li>
    )
  const mark = isMissed ? 'missed' : stage === 'open' ? '' : markOf[check.worth]
  return (
    <li className={`fault-check fault-made ${mark}`} data-made={check.id} tabIndex={-1}>
      <p className="fault-name">
        <span className="step-place">{isMissed ? '' : place + 1}</span>
        <span>{check.name}</span>
        <small>{minutes}</small>
      </p>
      <p className="fault-result">{check.result}</p>
      {mark && (
        <>
          <span className="option-mark">
            <Icon name={mark === 'wrong' ? 'wrong' : mark === 'part' ? 'part' : 'right'} />
            {isMissed ? t.missed : t.worth[check.worth]}
          </span>
          <Excluded {...{ content, check, language }} />
        </>
      )}
    </li>
  )
}

const markOf = { needed: 'right', useful: 'part', useless: 'wrong' } satisfies Record<Worth, string>

function Excluded({ content, check, language }: Pick<Props, 'content' | 'check' | 'language'>) {
  const causes = content.causes.filter(({ id }) => check.excludes.includes(id))
  if (causes.length === 0) return null
  return <p className="fault-excludes">{faultTexts[language].excludes(causes.map(({ text }) => text).join('; '))}</p>
}
