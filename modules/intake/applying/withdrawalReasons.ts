import { type Reason, reasons } from '../reasons'

/** Why somebody takes their application back, as far as they say it themselves. */
export const withdrawalReasons = reasons.withdrawn.filter((reason) => reason !== 'erased' && reason !== 'double') as [
  Reason,
  ...Reason[],
]
