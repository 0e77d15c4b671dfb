import type { Facet } from './facet'

export const distances = ['10', '25', '50', '100'] as const

/** Within so many kilometres of the place that was typed; what is online is everywhere, when that is asked for. */
export const distance: Facet<'km'> = {
  key: 'km',
  values: distances,
  valuesOf(offering, { kilometresTo, withOnline }) {
    const away = withOnline && offering.isOnline ? 0 : kilometresTo?.(offering)
    return away === undefined ? [] : distances.filter((most) => away <= Number(most))
  },
  isSingle: true,
  isOpen: true,
  isPersonal: true,
}
