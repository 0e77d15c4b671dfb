import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { seenCandidates } from './candidatesOfCompany.server'
import { handledPlacements } from './confirm.server'
import type { Writer } from './placeRevisions.server'
import { placeStateOf, recognitionOf } from './placeState'
import { daysOf } from './placeValues'
import { handledProposals } from './proposed.server'
import { checksOf } from './recognise.server'
import { sharedFacts } from './sharedFacts'
import { allPlaces, companiesOf, matchedPlaces, workedPlaces } from './workedPlaces.server'

export type PlacePage = NonNullable<Awaited<ReturnType<typeof readPlace>>>

/** A place with all that its page says; undefined when it is not for who asks. */
export async function readPlace(db: Db, writer: Writer, language: Language, workPlaceId?: string, now = Date.now()) {
  const query =
    'person' in writer
      ? workedPlaces(db, writer.person).where('workPlace.id', '=', workPlaceId!)
      : allPlaces(db).where('workPlace.secret', '=', writer.secret)
  const row = await query
    .leftJoin('person as editor', 'editor.id', 'workPlace.updatedBy')
    .leftJoin('organisation as hub', 'hub.id', 'workPlace.hubId')
    .selectAll('workPlace')
    .select(['crebo.name as qualification', 'crebo.level', 'taken', 'checkedOn', 'lapsesOn'])
    .select(['editor.name as updatedByName', 'hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .executeTakeFirst()
  if (!row) return undefined
  const today = dutchDay(now)
  const { secret: _hidden, ...place } = row
  return {
    ...place,
    days: daysOf(row),
    state: placeStateOf(row, today),
    recognition: recognitionOf(row, today),
    checks: await checksOf(db, row),
    people: await peopleAt(db, row.id, language),
    ...('person' in writer ? await forPerson(db, writer.person, row.id, row.companyId) : nobody),
  }
}

const nobody = { isOfCompany: true, isMatched: false, proposals: [], placements: [] }

async function forPerson(db: Db, person: Person, workPlaceId: string, companyId: string | null) {
  const matched = await matchedPlaces(db, person)
    .where('workPlace.id', '=', workPlaceId)
    .select('workPlace.id')
    .executeTakeFirst()
  return {
    isOfCompany: companyId !== null && companiesOf(person).includes(companyId),
    isMatched: matched !== undefined,
    proposals: await proposalsFor(db, person, workPlaceId),
    placements: await placementsFor(db, person, workPlaceId),
  }
}

/** Whom the company of a place may see, with what they agreed to share and the link by which it answers. */
async function peopleAt(db: Db, workPlaceId: string, language: Language) {
  const rows = await seenCandidates(db)
    .leftJoin('answerLink', (join) =>
      join
        .onRef('answerLink.proposalId', '=', 'candidateSeen.proposalId')
        .on('answerLink.side', '=', 'company')
        .on('answerLink.replacedAt', 'is', null),
    )
    .where('candidateSeen.workPlaceId', '=', workPlaceId)
    .select(['candidateSeen.applicationId', 'candidateSeen.state', 'candidateSeen.since', 'candidateSeen.shares'])
    .select(['candidate.name', 'candidate.email', 'candidate.phone', 'candidate.place', 'application.wishes'])
    .select(['answerLink.secret as answer', 'application.state as step'])
    .orderBy('candidateSeen.since')
    .execute()
  return rows.map(({ applicationId, state, step, since, name, answer, ...sharing }) => {
    const isAsked = state === 'askedCompany' || state === 'talking'
    return {
      applicationId,
      state,
      step,
      since,
      name,
      answer: isAsked ? answer : null,
      facts: sharedFacts(sharing, language),
    }
  })
}

/** What was proposed for a place to applicants whom a person handles, the newest first. */
function proposalsFor(db: Db, person: Person, workPlaceId: string) {
  return handledProposals(db, person)
    .where('matchProposal.workPlaceId', '=', workPlaceId)
    .select(['matchProposal.id', 'matchProposal.state', 'matchProposal.since', 'application.id as applicationId'])
    .select('candidate.name')
    .orderBy('matchProposal.since', 'desc')
    .limit(50)
    .execute()
}

function placementsFor(db: Db, person: Person, workPlaceId: string) {
  return handledPlacements(db, person)
    .where('placement.workPlaceId', '=', workPlaceId)
    .select(['placement.id', 'placement.matchedAt', 'application.id as applicationId', 'application.state'])
    .select('candidate.name')
    .orderBy('placement.matchedAt')
    .execute()
}
