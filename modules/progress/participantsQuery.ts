import { z } from 'zod'

export const participantsPerPage = 50
export const stateFilters = ['notStarted', 'busy', 'finished', 'passed', 'completed', 'failed', 'near', 'late'] as const
export const participantSorts = [
  'name',
  'company',
  'module',
  'state',
  'due',
  'progress',
  'score',
  'time',
  'seen',
] as const
export type StateFilter = (typeof stateFilters)[number]
export type ParticipantSort = (typeof participantSorts)[number]

/** The company of a participant who enrolled for none. */
export const noCompany = 'none'

const text = z.string().trim().max(200).optional().catch(undefined)

/** What the address of the participants may say; what is not understood counts as not said. */
export const participantsQuery = z.object({
  organisation: text,
  module: text,
  company: text,
  state: z.enum(stateFilters).optional().catch(undefined),
  text,
  sort: z.enum(participantSorts).catch('name'),
  order: z.enum(['up', 'down']).catch('up'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type ParticipantsQuery = z.output<typeof participantsQuery>
