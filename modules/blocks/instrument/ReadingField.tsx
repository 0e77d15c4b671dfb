import { useState } from 'react'
import type { Language } from '~/db/tables'
import { NumberField } from '../NumberField'
import { type Kind, writeMillimetres } from './kinds'
import { instrumentTexts } from './texts'

type Props = {
  id: string
  kind: Kind
  given: number | undefined
  onGiven(given: number | undefined): void
  language: Language
  isOff: boolean
}

/** Where the reading is typed: millimetres in one field, an angle in degrees and minutes. */
export function ReadingField(props: Props) {
  const { id, kind, given, onGiven, language, isOff } = props
  const t = instrumentTexts[language]
  if (kind === 'protractor') return <AngleField {...props} />
  return (
    <NumberField
      id={`${id}-reading`}
      label={t.reading}
      unit="mm"
      value={given}
      write={(value) => writeMillimetres(value, language)}
      onValue={onGiven}
      notNumber={t.notNumber}
      isOff={isOff}
    />
  )
}

type Angle = { degrees?: number; minutes?: number }

function AngleField({ id, given, onGiven, language, isOff }: Props) {
  const t = instrumentTexts[language]
  const shared = { isOff, notNumber: t.notNumber, write: String }
  const [typed, setTyped] = useState(angleOf(given))
  // What was typed before the degrees waits here; what was given and is gone was another answer.
  const { degrees, minutes } = given === undefined && typed.degrees !== undefined ? {} : typed
  const type = (next: Angle) => {
    setTyped(next)
    onGiven(next.degrees === undefined ? undefined : next.degrees + (next.minutes ?? 0) / 60)
  }
  return (
    <>
      <NumberField
        {...shared}
        id={`${id}-reading`}
        label={t.reading}
        unit="°"
        value={degrees}
        onValue={(value) => type({ degrees: value, minutes })}
      />
      <NumberField
        {...shared}
        id={`${id}-minutes`}
        label={t.minutes}
        unit="′"
        value={minutes}
        onValue={(value) => type({ degrees, minutes: value })}
      />
    </>
  )
}

function angleOf(given: number | undefined): Angle {
  if (given === undefined) return {}
  const all = Math.round(given * 60)
  return { degrees: Math.floor(all / 60), minutes: all % 60 }
}
