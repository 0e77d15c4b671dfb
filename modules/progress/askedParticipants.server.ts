import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { type Followed, followedBy } from './followed'
import { participantChoices } from './participantChoices.server'
import { noCompany, participantsQuery } from './participantsQuery'

/**
 * What an address asks of the participants: the followed organisation (the first when none is named), what can be chosen
 * there, and the query without choices it does not have. Undefined for an organisation that the person does not follow.
 */
export async function askedParticipants(db: Db, person: Person, search: URLSearchParams) {
  const query = participantsQuery.parse(Object.fromEntries(search))
  const all = followedBy(person)
  const followed: Followed | undefined = query.organisation
    ? all.find(({ organisationId }) => organisationId === query.organisation)
    : all[0]
  if (!followed) return undefined
  const choices = await participantChoices(db, person, followed)
  const module = choices.modules.find(({ id }) => id === query.module)
  const hasCompany = query.company === noCompany || choices.companies.some(({ id }) => id === query.company)
  return {
    all,
    followed,
    choices,
    module,
    query: { ...query, module: module?.id, company: hasCompany ? query.company : undefined },
  }
}
