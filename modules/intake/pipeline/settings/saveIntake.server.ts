import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { intakeOf } from '../intakeOf.server'
import type { Template, TemplateWord } from '../templates/texts'
import type { IntakeInput } from './intakeSchema'

/** A programme of a hub that the person coordinates, with how it does its intake. Undefined when it is not theirs. */
export async function managedIntake(db: Db, person: Person, offeringId: string) {
  const offering = await db
    .selectFrom('offering')
    .where('id', '=', offeringId)
    .where('hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
    .where('kind', '=', 'bbl')
    .select(['id', 'title', 'contactName', 'contactEmail'])
    .executeTakeFirst()
  if (!offering) return undefined
  const [intake, targets, templates] = await Promise.all([
    intakeOf(db, offeringId),
    db.selectFrom('intakeTarget').where('offeringId', '=', offeringId).selectAll().execute(),
    db.selectFrom('messageTemplate').where('offeringId', '=', offeringId).selectAll().execute(),
  ])
  return { ...offering, intake, targets, templates }
}

type Saved = { saved: true } | { refused: 'changed' }

/** Saves how a programme does its intake; not over what a colleague saved meanwhile. */
export function saveIntake(
  db: Db,
  person: Person,
  offeringId: string,
  { revision, targets, ...input }: IntakeInput & { revision: number },
  at = Date.now(),
) {
  return inTransaction(db, async (tx): Promise<Saved | undefined> => {
    const managed = await managedIntake(tx, person, offeringId)
    if (!managed) return undefined
    if (managed.intake.revision !== revision) return { refused: 'changed' }
    const row = {
      skipped: JSON.stringify(input.skipped),
      questions: JSON.stringify(input.questions),
      told: JSON.stringify(input.told),
      revision: revision + 1,
      updatedAt: at,
      updatedBy: person.id,
    }
    await tx
      .insertInto('offeringIntake')
      .values({ offeringId, ...row })
      .onConflict((conflict) => conflict.column('offeringId').doUpdateSet(row))
      .execute()
    for (const target of targets) await saveTarget(tx, offeringId, target)
    return { saved: true }
  })
}

async function saveTarget(tx: Db, offeringId: string, { studyYear, starters }: IntakeInput['targets'][number]) {
  if (starters === null) {
    await tx
      .deleteFrom('intakeTarget')
      .where('offeringId', '=', offeringId)
      .where('studyYear', '=', studyYear)
      .execute()
    return
  }
  await tx
    .insertInto('intakeTarget')
    .values({ offeringId, studyYear, starters })
    .onConflict((conflict) => conflict.columns(['offeringId', 'studyYear']).doUpdateSet({ starters }))
    .execute()
}

type Text = { word: TemplateWord; language: Language } & { template: Template | null }

/** Saves a text of a programme, or takes it away so that the one of the product is used again. */
export function saveTemplate(
  db: Db,
  person: Person,
  offeringId: string,
  { word, language, template }: Text,
  at = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    if (!(await managedIntake(tx, person, offeringId))) return undefined
    await tx
      .deleteFrom('messageTemplate')
      .where('offeringId', '=', offeringId)
      .where('word', '=', word)
      .where('language', '=', language)
      .execute()
    if (template)
      await tx
        .insertInto('messageTemplate')
        .values({ offeringId, word, language, ...template, updatedAt: at, updatedBy: person.id })
        .execute()
    return { saved: true as const }
  })
}
