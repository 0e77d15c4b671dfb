import type { ApplicationState } from '~/db/intakeTables'
import type { BookingState } from '~/db/sessionTables'

/** The way of an application from interest to diploma, in its order; three states leave it. */
export const way = [
  'applied',
  'conversationPlanned',
  'admitted',
  'seekingPlace',
  'matched',
  'signing',
  'placed',
  'started',
  'finished',
] as const satisfies ApplicationState[]
export const left = ['refused', 'withdrawn', 'stopped'] as const satisfies ApplicationState[]
export const applicationStates: ApplicationState[] = [...way, ...left]

/** Somebody still works on it. */
export const openStates: ApplicationState[] = way.filter((state) => state !== 'finished')
/** Only who has a place comes here. */
export const withPlace: ApplicationState[] = ['matched', 'signing', 'placed', 'started']

/** Of these a record stays for its own term: there is an agreement, and hours for a grant. */
export const withRecord: ApplicationState[] = ['placed', 'started', 'finished', 'stopped']

const beforePlace: ApplicationState[] = ['refused', 'withdrawn']
const withAPlace: ApplicationState[] = ['seekingPlace', 'refused', 'withdrawn']

/**
 * Where an application may go from where it is. Back is allowed as well: a conversation that did not happen, a place that
 * was lost, a refusal that was a mistake.
 */
export const following: Record<ApplicationState, ApplicationState[]> = {
  applied: ['conversationPlanned', 'admitted', ...beforePlace],
  conversationPlanned: ['applied', 'admitted', ...beforePlace],
  admitted: ['applied', 'conversationPlanned', 'seekingPlace', 'matched', ...beforePlace],
  seekingPlace: ['admitted', 'matched', ...beforePlace],
  matched: ['signing', ...withAPlace],
  signing: ['matched', 'placed', ...withAPlace],
  placed: ['signing', 'started', ...withAPlace],
  started: ['finished', 'stopped', 'signing', 'seekingPlace'],
  finished: [],
  refused: ['applied', 'conversationPlanned', 'admitted', 'seekingPlace'],
  withdrawn: ['applied', 'conversationPlanned', 'admitted', 'seekingPlace'],
  stopped: ['seekingPlace'],
}

/** Whether somebody goes back on the way, for which a reason is asked; a refusal that was a mistake had none. */
export function isBack(from: ApplicationState, to: ApplicationState) {
  const place = (state: ApplicationState) => way.indexOf(state as (typeof way)[number])
  return place(to) < place(from) || from === 'stopped'
}

/** What an application is to other systems: the state of an association in the Open Education API (v5, Association). */
export const associationStates: Record<ApplicationState, BookingState> = {
  applied: 'pending',
  conversationPlanned: 'pending',
  admitted: 'queued',
  seekingPlace: 'queued',
  matched: 'queued',
  signing: 'queued',
  placed: 'associated',
  started: 'associated',
  finished: 'finished',
  refused: 'denied',
  withdrawn: 'canceled',
  stopped: 'canceled',
}
