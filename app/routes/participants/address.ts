import type { ParticipantsQuery } from '~/modules/progress/participantsQuery'

/** Where one assigns on behalf of an organisation, with what is known already. */
export function assignAddress(organisation: string, offering?: string, person?: string) {
  const search = new URLSearchParams({ organisation, ...(offering && { offering }), ...(person && { person }) })
  return `/assignments/new?${search}`
}

const unsaid: Partial<ParticipantsQuery> = { sort: 'name', order: 'up', page: 1 }

/** The address of the same participants with something changed; what needs no saying is left out. */
export function participantsAddress(
  query: ParticipantsQuery,
  change: Partial<ParticipantsQuery> = {},
  path = '/participants',
) {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...query, page: 1, ...change }))
    if (value && value !== unsaid[key as keyof ParticipantsQuery]) search.set(key, String(value))
  const said = search.toString()
  return said ? `${path}?${said}` : path
}
