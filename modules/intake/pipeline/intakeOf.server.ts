import type { Db } from '~/db/connection.server'
import type { ApplicationState } from '~/db/intakeTables'
import { type Question, questionsSchema } from './questions'

/** Of the way, what a programme may do without: it talks with nobody first, or never waits for a place. */
export const skippable = ['conversationPlanned', 'seekingPlace'] as const satisfies ApplicationState[]

export type Intake = { skipped: ApplicationState[]; questions: Question[]; told: string[]; revision: number }

/** How a programme does its intake; as it comes along while nobody changed it. */
export async function intakeOf(db: Db, offeringId: string): Promise<Intake> {
  return (await intakesOf(db, [offeringId])).get(offeringId)!
}

export async function intakesOf(db: Db, offeringIds: string[]): Promise<Map<string, Intake>> {
  const rows = await db.selectFrom('offeringIntake').where('offeringId', 'in', offeringIds).selectAll().execute()
  const kept = new Map(rows.map((row) => [row.offeringId, row]))
  return new Map(offeringIds.map((id) => [id, parsed(kept.get(id))]))
}

type Row = { skipped: string; questions: string; told: string; revision: number }

function parsed(row: Row | undefined): Intake {
  if (!row) return { skipped: [], questions: usualQuestions, told: [], revision: 0 }
  const { skipped, questions, told, revision } = row
  return {
    skipped: JSON.parse(skipped),
    questions: questionsSchema.parse(JSON.parse(questions)),
    told: JSON.parse(told),
    revision,
  }
}

/** What one usually asks; a programme that saved its own form has that instead. */
const usualQuestions: Question[] = [
  { id: 'why', kind: 'text', label: 'Waarom wil je deze opleiding?', options: [] },
  { id: 'experience', kind: 'text', label: 'Wat heb je al gedaan met techniek?', options: [] },
  { id: 'diploma', kind: 'yesNo', label: 'Heb je een diploma dat telt voor dit niveau?', options: [] },
  { id: 'level', kind: 'choice', label: 'Welk niveau past?', options: ['mbo 2', 'mbo 3', 'mbo 4'] },
]
