import { block } from '~/modules/authoring/writing'
import { type InstrumentContent, instrument } from '~/modules/blocks/instrument/instrument'
import { deviationsOf, inMillimetres } from '~/modules/blocks/measurementReport/iso286'
import { measurementReport } from '~/modules/blocks/measurementReport/measurementReport'
import type { MeasurementReportContent } from '~/modules/blocks/measurementReport/report'
import type { NumberContent } from '~/modules/blocks/number/number'
import { number } from '~/modules/blocks/number/number'
import { optionId } from '~/modules/blocks/option'

type Asked = {
  question: string
  nominal: string
  unit: NumberContent['unit']
  right: string
  low: string
  high: string
  /** What somebody answers who makes a typical mistake, and what they read then. */
  mistakes: [string, string][]
}

/** A number to work out; numbers are written with a comma, as on the shop floor. */
export function askNumber(id: string, { question, nominal, unit, right, low, high, mistakes }: Asked) {
  const content: NumberContent = {
    ...number.empty(),
    question,
    nominal,
    minus: '0',
    plus: '0',
    unit,
    feedbackRight: right,
    feedbackLow: low,
    feedbackHigh: high,
    mistakes: mistakes.map(([value, feedback], place) => ({ id: optionId(place), value, tolerance: '', feedback })),
    mistakesMade: mistakes.length,
  }
  return block('number', id, content)
}

/** The least and the most that an instrument of the module shows, in millimetres. */
const ranges = {
  vernier05: ['3', '95'],
  vernier02: ['3', '95'],
  micrometer25: ['1', '24'],
} as const

/** An instrument to read: another reading for everybody, and after each mistake. */
export function readInstrument(id: string, kind: keyof typeof ranges, question: string) {
  const [lowest, highest] = ranges[kind]
  const content: InstrumentContent = { ...instrument.empty(), question, kind, lowest, highest }
  return block('instrument', id, content)
}

type Reported = Pick<MeasurementReportContent, 'question' | 'nominal' | 'fit' | 'feedbackRight' | 'feedbackWrong'>

/** A report of a shaft: with its readings an exercise, with a count of them to measure at the bench. */
export function reportShaft(id: string, { readings, ...given }: Reported & { readings: string[] | number }) {
  const { upper, lower } = deviationsOf(Number(given.nominal), given.fit)!
  const measured = typeof readings === 'number' ? [] : readings
  const content: MeasurementReportContent = {
    ...measurementReport.empty(),
    ...given,
    given: 'fit',
    upper: inMillimetres(upper),
    lower: inMillimetres(lower),
    mode: typeof readings === 'number' ? 'bench' : 'exercise',
    readings: measured.map((text, place) => ({ id: optionId(place), text })),
    readingsMade: measured.length,
    count: typeof readings === 'number' ? readings : measured.length,
  }
  return block('measurementReport', id, content)
}
