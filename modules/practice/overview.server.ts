import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { type Chain, type ChainStage, chainOf, chainStages, lengthOf } from './chain'
import { sideOn } from './sideOf.server'
import { stepsOf } from './steps.server'
import { hubsOf, visibleCases, visibleQuestions } from './visibleQuestions.server'

export type QuestionRow = Awaited<ReturnType<typeof rowsFor>>[number]
export type StageFigures = Record<ChainStage, { reached: number; middleDays?: number }>

const dayMs = 86_400_000

/** The questions of one hub, what waits for the hub first and then what waits longest; undefined when it is not theirs. */
export async function questionsOfHub(db: Db, person: Person, hubId: string, now = Date.now()) {
  if (!hubsOf(person).includes(hubId)) return undefined
  const found = visibleQuestions(db, person).where('practiceQuestion.hubId', '=', hubId)
  return rowsFor(db, person, await found.execute(), now)
}

/** The questions of the companies that a person is of, and those they asked themselves. */
export async function questionsOfCompany(db: Db, person: Person, now = Date.now()) {
  const rows = await visibleQuestions(db, person).execute()
  const asked = rows.filter((row) => sideOn(person, row) !== 'hub')
  return rowsFor(db, person, asked, now)
}

/** What other hubs did with questions whose companies agree that it is read. */
export async function cases(db: Db, person: Person, now = Date.now()) {
  const rows = await rowsFor(db, person, await visibleCases(db, person).execute(), now)
  return rows.sort((a, b) => b.askedAt - a.askedAt)
}

type Row = Awaited<ReturnType<ReturnType<typeof visibleQuestions>['execute']>>[number]

async function rowsFor(db: Db, person: Person, rows: Row[], now: number) {
  const hubs = await db.selectFrom('organisation').where('kind', '=', 'hub').select(['id', 'name', 'colour']).execute()
  const steps = await stepsOf(
    db,
    rows.map(({ id }) => id),
  )
  const told = rows.map((row) => {
    const mine = steps.get(row.id) ?? []
    const chain = chainOf(row.askedAt, mine)
    const { id, title, companyName, askedAt } = row
    return {
      ...{ id, title, companyName, askedAt, chain },
      hub: hubs.find((hub) => hub.id === row.hubId)!,
      waitsForMe: chain.waitsFor === sideOn(person, row),
      inStageMs: inStage(chain, now),
      companies: new Set(mine.flatMap((one) => (one.appliedOn ? [one.companyId ?? one.companyName.toLowerCase()] : [])))
        .size,
    }
  })
  return told.sort((a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || b.inStageMs - a.inStageMs)
}

function inStage({ links, standing }: Chain, now: number) {
  const link = links.find(({ stage }) => stage === standing)
  return (link && lengthOf(link, now)) ?? 0
}

/** Of each link of the chain: how many questions reached it, and how many days that took in the middle. */
export function figuresOf(chains: Chain[]): StageFigures {
  const open = chains.filter(({ standing }) => standing !== 'declined')
  const entries = chainStages.map((stage) => {
    const reached = open.flatMap(({ links }) => links.filter((link) => link.stage === stage && link.reachedAt))
    const days = reached.map((link) => lengthOf(link, 0)! / dayMs).sort((a, b) => a - b)
    return [stage, { reached: reached.length, middleDays: days[Math.floor((days.length - 1) / 2)] }]
  })
  return Object.fromEntries(entries)
}
