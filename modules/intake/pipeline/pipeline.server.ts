import type { Db } from '~/db/connection.server'
import { folded } from '~/db/folded'
import { dutchDay } from '~/modules/people/dutchDay'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { applicationStates } from '../states'
import { type Intake, intakesOf } from './intakeOf.server'
import { fits, type PipelineQuery, perColumn, perPage } from './pipelineQuery'
import { type PipelineRow, pipelineRows } from './pipelineRows.server'

/** Board or list of what a person handles, over the same rows. */
export async function pipeline(db: Db, person: Person, query: PipelineQuery, now = Date.now()) {
  const today = dutchDay(now)
  const programmes = await programmesOf(db, person)
  const intakes = await intakesOf(
    db,
    programmes.map(({ id }) => id),
  )
  const all = await pipelineRows(db, person, { now, today })
  const found = matching(all, query, today)
  const shown = { ...query, state: query.state ?? ('open' as const) }
  const common = {
    programmes: programmes.map((one) => ({ ...one, skipped: intakes.get(one.id)!.skipped })),
    total: all.length,
    pressing: matching(all, {} as PipelineQuery, today).filter((row) => row.urgency === 0).length,
  }
  if (query.view === 'list') {
    const rows = matching(all, shown, today)
    const from = (query.page - 1) * perPage
    return { ...common, rows: rows.slice(from, from + perPage).map(cardOf), found: rows.length, columns: [] }
  }
  return { ...common, rows: [], found: found.length, columns: columnsOf(found, query, skippedByAll(intakes)) }
}

export function matching(all: PipelineRow[], query: PipelineQuery, today: string) {
  const asked = { text: folded(query.text ?? ''), today }
  return all.filter((row) => fits({ ...row, searched: asked.text && searchedOf(row) }, query, asked))
}

function searchedOf({ name, email, number, employer, employerName, companyName, place }: PipelineRow) {
  return folded([name, email, number, employer, employerName, companyName, place].filter(Boolean).join(' '))
}

function columnsOf(rows: PipelineRow[], { column }: PipelineQuery, skipped: string[]) {
  const byState = Map.groupBy(rows, ({ state }) => state)
  return applicationStates
    .filter((state) => byState.has(state) || !skipped.includes(state))
    .map((state) => {
      const inState = byState.get(state) ?? []
      return { state, count: inState.length, cards: inState.slice(0, column === state ? 1000 : perColumn).map(cardOf) }
    })
}

// A card and a row of the list say the same; nothing else goes to the browser.
function cardOf({ email: _, employer, employerName, companyName, ...row }: PipelineRow) {
  return { ...row, company: companyName ?? employer ?? employerName }
}
export type Card = ReturnType<typeof cardOf>

function skippedByAll(intakes: Map<string, Intake>) {
  const [first, ...others] = [...intakes.values()].map(({ skipped }) => skipped)
  return (first ?? []).filter((state) => others.every((skipped) => skipped.includes(state)))
}

/** The programmes of which a person runs the intake: those of work and learning, and any that people applied for. */
export function programmesOf(db: Db, person: Person) {
  return db
    .selectFrom('offering')
    .where('hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
    .where((eb) =>
      eb.or([
        eb('kind', '=', 'bbl'),
        eb.exists(
          eb.selectFrom('application').whereRef('application.offeringId', '=', 'offering.id').select('application.id'),
        ),
      ]),
    )
    .select(['offering.id', 'offering.title', 'offering.hubId', 'offering.crebo'])
    .orderBy('offering.title')
    .execute()
}
