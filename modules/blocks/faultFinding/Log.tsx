import type { CSSProperties } from 'react'
import type { Language } from '~/db/tables'
import type { Stage } from '../block'
import { numberText } from '../numberText'
import { faultTexts } from './texts'
import { type Check, checksOf, costOf, type FaultFindingContent, neededChecks } from './way'

type Props = { content: FaultFindingContent; checks: string[]; stage: Stage; language: Language }

/** The checks that were made, on a line as long as they took; afterwards beside the shortest way. */
export function Log({ content, checks, stage, language }: Props) {
  const t = faultTexts[language]
  const made = checksOf(content, checks)
  const shortest = stage === 'open' ? [] : neededChecks(content)
  const most = Math.max(costOf(content, made), costOf(content, shortest))
  return (
    <div className="fault-log">
      <p className="fault-head">{t.log}</p>
      {made.length === 0 ? <p>{t.nothingYet}</p> : <Way {...{ content, language, most }} checks={made} isNumbered />}
      {made.length > 0 && (
        <ol>
          {made.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ol>
      )}
      {shortest.length > 0 && (
        <>
          <p className="fault-head">{t.shortest}</p>
          <Way {...{ content, language, most }} checks={shortest} />
        </>
      )}
    </div>
  )
}

type WayProps = { content: FaultFindingContent; checks: Check[]; most: number; language: Language; isNumbered?: true }

function Way({ content, checks, most, language, isNumbered }: WayProps) {
  const t = faultTexts[language]
  const cost = costOf(content, checks)
  return (
    <div className="fault-way">
      <span
        className="fault-line"
        style={{ '--share': most > 0 ? cost / most : 0 } as CSSProperties}
        aria-hidden="true"
      >
        {checks.map((check, at) => (
          <span key={check.id} style={{ flexGrow: costOf(content, [check]) }}>
            {isNumbered && at + 1}
          </span>
        ))}
      </span>
      <span>{content.inMinutes ? t.madeIn(checks.length, numberText(cost, language)) : t.made(checks.length)}</span>
    </div>
  )
}
