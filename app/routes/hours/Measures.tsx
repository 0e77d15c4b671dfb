import { numberText } from '~/app/ui/numbers'
import { Ruler } from '~/app/ui/Ruler'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { Measure } from '~/modules/intake/hours/studyYear'

type Words = { of: (made: string, asked: string) => string; behind: (hours: string) => string; onPace: string }
type Props = { measure: Measure; words: Words; href?: string }

const ticks = 10

/** Hours on a ruler of ten parts of what is asked, and in words how far behind the pace they are. */
export function MeasureRuler({ measure: { made, asked, behind }, words, href }: Props) {
  const language = useLanguage()
  const number = (value: number) => numberText(value, language)
  const label = words.of(number(made), number(asked))
  const done = asked === 0 ? ticks : Math.min(ticks, (made / asked) * ticks)
  return (
    <div className="hours-measure">
      <Ruler done={done} total={ticks} label={label} />
      {href && (
        <a className="visually-hidden" href={href}>
          {label}
        </a>
      )}
      <State tone={behind > 0 ? 'near' : 'passed'} label={behind > 0 ? words.behind(number(behind)) : words.onPace} />
    </div>
  )
}
