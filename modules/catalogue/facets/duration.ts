import type { Facet } from './facet'

// Up to so many minutes of work; a day is eight hours of it, a week five days.
const most: [value: string, minutes: number][] = [
  ['hour', 60],
  ['halfDay', 240],
  ['day', 480],
  ['week', 2400],
  ['longer', Number.POSITIVE_INFINITY],
]

export const duration: Facet<'duration'> = {
  key: 'duration',
  values: most.map(([value]) => value),
  valuesOf({ minutes }) {
    return minutes === null ? [] : [most.find(([, limit]) => minutes <= limit)![0]]
  },
}
