import type { ApplicationState } from '~/db/intakeTables'
import type { Reason } from '~/modules/intake/reasons'

/** A step and how many days after the one before it was taken. */
export type Step = [state: ApplicationState, days: number, reason?: Reason]
export type DemoCandidate = {
  name: string
  born: string
  postcode: string
  place: string
  to: 'mechatronica' | 'tekenaar' | 'werkvoorbereider'
  /** How long ago they applied, in days. */
  ago: number
  steps?: Step[]
  /** Their place to work and learn. */
  at?: string
  education?: string
  /** Why they want to learn this. */
  why?: string
  /** The company where they work already. */
  employer?: string
  appliedBy?: string
  parent?: string
  phone?: string
  email?: string
  furthest?: number
  keepLonger?: true
  hasPaper?: true
}

export const talk = (days: number): Step => ['conversationPlanned', days]
export const admitted = (days: number): Step => ['admitted', days]
export const seeks = (days: number): Step => ['seekingPlace', days]
export const matched = (days: number): Step => ['matched', days]
export const signs = (days: number): Step => ['signing', days]
export const placed = (days: number): Step => ['placed', days]
export const started = (days: number): Step => ['started', days]
export const [zwolle, apeldoorn, woerden, emmeloord, hengelo, deventer] = [
  { postcode: '8017', place: 'Zwolle' },
  { postcode: '7311', place: 'Apeldoorn' },
  { postcode: '3441', place: 'Woerden' },
  { postcode: '8302', place: 'Emmeloord' },
  { postcode: '7551', place: 'Hengelo' },
  { postcode: '7411', place: 'Deventer' },
]
export const mechatronics = { to: 'mechatronica' } as const
export const drawing = { to: 'tekenaar' } as const
export const preparing = { to: 'werkvoorbereider' } as const
