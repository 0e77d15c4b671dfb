import type { Language } from '~/db/tables'
import { Icon } from '../Icon'
import { scenarioTexts } from './texts'
import type { Situation, Step } from './walk'

/** What was chosen, and what came of it. */
export function Consequence({ step, language }: { step: Step | undefined; language: Language }) {
  if (!step) return null
  return (
    <p className="scene-so">
      {scenarioTexts[language].chose} <strong>{step.choice.text}</strong>
      {step.choice.consequence && <span>{step.choice.consequence}</span>}
    </p>
  )
}

const icons = { good: 'right', okay: 'part', bad: 'wrong' } as const

/** How it ended, in a word; without an end somebody went round in circles. */
export function Ending({ here, language }: { here: Situation | undefined; language: Language }) {
  const t = scenarioTexts[language]
  if (!here?.end) return <p className="scene-end">{t.around}</p>
  return (
    <p className={`scene-end scene-${here.end}`}>
      <Icon name={icons[here.end]} />
      {t.end[here.end]}
    </p>
  )
}
