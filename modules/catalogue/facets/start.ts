import type { Facet } from './facet'

const day = 86_400_000

/** When one can begin. Who can begin this month can also begin within three. */
export const start: Facet<'start'> = {
  key: 'start',
  values: ['now', 'month', 'quarter', 'request'],
  valuesOf({ startKind, openDates }, { now }) {
    const within = (days: number) => openDates.some((at) => at > now && at <= now + days * day)
    const dates = [within(31) && 'month', within(92) && 'quarter'].filter((value) => value !== false)
    if (startKind === 'direct') return ['now', ...dates]
    return startKind === 'request' ? [...dates, 'request'] : dates
  },
}
