import fc from 'fast-check'
import { expect } from 'vitest'
import { type Db, openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import type { Person } from '~/modules/people/person'
import type { Standing } from './chain'
import { forgetContacts } from './forgetContacts.server'
import { linkDays } from './links.server'
import { readQuestion } from './readQuestion.server'
import type { CompanyStep, HubStep } from './stepSchema'
import { takeStep, takeStepByLink } from './takeStep.server'
import { ask } from './testPractice.server'
import { withdrawStep } from './withdrawStep.server'

const day = 86_400_000
const start = Date.UTC(2026, 0, 5, 9)
const kinds = ['takenOn', 'declined', 'askedBack', 'answered', 'linkModule', 'linkElsewhere', 'applied'] as const
const others = ['usedByCompany', 'takeBack', 'publish', 'withdraw', 'forget'] as const
const acts = [...kinds, ...kinds, ...kinds, ...others] as const

export const traces = fc.array(fc.record({ act: fc.constantFrom(...acts), days: fc.integer({ min: 0, max: 40 }) }), {
  minLength: 3,
  maxLength: 24,
  size: 'max',
})
type Act = (typeof acts)[number]

/** How a question stands as one would keep it by hand: a state that is brought along with every act. */
class OnPaper {
  decision: 'open' | 'takenOn' | 'declined' = 'open'
  declinedAt = 0
  results: { id: string; isModule: boolean }[] = []
  uses: string[] = []
  isPublic = true
  isErased = false
  talk: 'askedBack' | 'answered' | undefined
  last = ''

  get standing(): Standing {
    if (this.decision === 'declined') return 'declined'
    if (this.decision === 'open') return 'question'
    if (this.results.length === 0) return 'development'
    if (this.uses.length === 0) return 'application'
    return this.isPublic && this.results.some(({ isModule }) => isModule) ? 'done' : 'keeping'
  }

  get waitsFor() {
    if (this.decision === 'declined') return undefined
    if (this.talk === 'askedBack') return 'company'
    if (this.talk === 'answered' && this.last === 'answered') return 'hub'
    if (this.standing === 'done') return undefined
    return this.standing === 'application' ? 'company' : 'hub'
  }

  allows(act: Act) {
    const isDeclined = this.decision === 'declined'
    const hasResult = this.decision === 'takenOn' && this.results.length > 0
    if (act === 'takenOn') return this.decision === 'open' || (isDeclined && !this.isErased)
    if (act === 'declined') return !isDeclined && !hasResult
    if (act === 'linkModule') return this.decision === 'takenOn' && this.isPublic
    if (act === 'linkElsewhere') return this.decision === 'takenOn'
    if (act === 'applied' || act === 'usedByCompany') return hasResult
    return !isDeclined
  }
}

/** Plays traces of acts, each on a question of its own, and compares after each act what the product says with what stands on paper. */
export async function playMany(runs: number, seed?: number) {
  const open = openDatabase(':memory:')
  await loadCast(open.db)
  const carla = await personNamed(open.db, 'carla')
  await fc.assert(
    fc.asyncProperty(traces, (trace) => play(open.db, carla, trace)),
    { numRuns: runs, seed },
  )
  open.close()
}

async function play(db: Db, carla: Person, trace: { act: Act; days: number }[]) {
  const moduleId = newId()
  await addOffering(db, { id: moduleId, hubId: 'mira', kind: 'module', title: 'Grijpen' })
  const { id, secret } = await ask(db, undefined, {}, start)
  const paper = new OnPaper()
  let now = start
  for (const { act, days } of trace) {
    now += days * day + 1
    await perform(act)
    const page = (await readQuestion(db, carla, id))!
    expect([page.chain.standing, page.chain.waitsFor, page.isErased], act).toEqual([
      paper.standing,
      paper.waitsFor,
      paper.isErased,
    ])
    for (const { from, reachedAt } of page.chain.links)
      expect(from === undefined && reachedAt !== undefined).toBe(false)
  }

  async function perform(act: Act) {
    if (act === 'takeBack') return takeBack()
    if (act === 'publish' || act === 'withdraw') return setPublic(act === 'publish')
    if (act === 'forget') return forget()
    const isByCompany = act === 'answered' || act === 'usedByCompany'
    const step = stepOf(act, moduleId, new Date(now).toISOString().slice(0, 10))
    const taken = isByCompany
      ? await takeStepByLink(db, secret!, step as CompanyStep, now)
      : await takeStep(db, carla, id, step as HubStep, now)
    const isThere = !isByCompany || (!paper.isErased && now < start + linkDays * day)
    expect(taken && 'id' in taken, act).toBe(isThere ? paper.allows(act) : undefined)
    if (taken && 'id' in taken) note(act, taken.id)
  }

  function note(act: Act, stepId: string) {
    paper.last = act
    if (act === 'takenOn' || act === 'declined') paper.decision = act
    if (act === 'declined') paper.declinedAt = now
    if (act === 'askedBack' || act === 'answered') paper.talk = act
    if (act === 'linkModule' || act === 'linkElsewhere')
      paper.results.push({ id: stepId, isModule: act === 'linkModule' })
    if (act === 'applied' || act === 'usedByCompany') paper.uses.push(stepId)
  }

  async function takeBack() {
    const stepId = paper.results.at(-1)?.id ?? paper.uses.at(-1)
    if (!stepId) return
    expect(await withdrawStep(db, carla, id, stepId, now)).toBeDefined()
    paper.results = paper.results.filter((one) => one.id !== stepId)
    paper.uses = paper.uses.filter((one) => one !== stepId)
    // What was said before it is the last thing again.
    const steps = (await readQuestion(db, carla, id))!.steps
    paper.last = steps.at(-1)?.kind ?? ''
  }

  async function setPublic(isPublic: boolean) {
    if (paper.isPublic === isPublic) return
    paper.isPublic = isPublic
    const rows = db.updateTable('offeringPublication').set({ withdrawnAt: now }).where('offeringId', '=', moduleId)
    if (!isPublic) await rows.execute()
    else
      await db
        .insertInto('offeringPublication')
        .values({ id: newId(), offeringId: moduleId, publishedAt: now })
        .execute()
  }

  async function forget() {
    const isDue = paper.decision === 'declined' && !paper.isErased && paper.declinedAt <= now - 30 * day
    await forgetContacts(db, 30, now)
    if (isDue) paper.isErased = true
  }
}

function stepOf(act: Act, offering: string, today: string): HubStep | CompanyStep {
  const formId = undefined
  const text = 'Iets.'
  if (act === 'linkModule') return { kind: 'linked', offering, title: '', url: '', text: '', formId }
  if (act === 'linkElsewhere')
    return { kind: 'linked', offering: '', outcome: 'case', title: 'Een verslag', url: '', text: '', formId }
  if (act === 'applied') return { kind: 'applied', companyName: 'Hamer Plaatwerk', appliedOn: today, text, formId }
  if (act === 'usedByCompany') return { kind: 'applied', appliedOn: today, text, formId }
  return { kind: act as 'takenOn', text, formId }
}
