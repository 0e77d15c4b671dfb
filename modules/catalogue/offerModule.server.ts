import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Offering } from '~/db/tables'
import type { LearningModule } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { formValuesOf } from './editing/formValues'
import { chosenOf, keepReplaced } from './editing/revisions.server'
import { themeNamed } from './lists/themeNamed.server'
import { addPublication } from './publishOffering.server'

type Published = { moduleId: string; hubId: string; module: LearningModule }

/**
 * Offers a module that is being published, or brings its offering up to date; the address stays as it was.
 * Whoever publishes a module may publish its offering, so the caller has checked that already.
 */
export function offerModule(db: Db, person: Pick<Person, 'id'>, published: Published, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const { moduleId, hubId, module } = published
    const words = { ...wordsOf(module), updatedAt: now, updatedBy: person.id }
    const known = await tx.selectFrom('offering').where('moduleId', '=', moduleId).selectAll().executeTakeFirst()
    const offering = known ?? { id: newId(), slug: await freeSlug(tx, 'offering', module.title) }
    const kept = known?.theme === words.theme ? known.themeId : null
    const themeId = kept ?? (await themeNamed(tx, words.theme)) ?? known?.themeId ?? null
    if (known) await renew(tx, person, known, { ...words, themeId }, now)
    else
      await tx
        .insertInto('offering')
        .values({
          ...offering,
          ...words,
          ...moduleTerms,
          themeId,
          moduleId,
          hubId,
          createdAt: now,
          createdBy: person.id,
        })
        .execute()
    await addPublication(tx, person.id, offering.id, now)
    return { offeringId: offering.id, slug: offering.slug }
  })
}

// A level that the hub chose for the catalogue outlives a version, as does what a module does not say.
async function renew(
  tx: Db,
  person: Pick<Person, 'id'>,
  known: Offering,
  { level, ...words }: ReturnType<typeof wordsOf> & { themeId: string | null; updatedAt: number; updatedBy: string },
  now: number,
) {
  const values = formValuesOf(known, await chosenOf(tx, known.id))
  await keepReplaced(tx, { ...known, values, replacedAt: now, replacedBy: person.id })
  await tx
    .updateTable('offering')
    .set({ ...words, level: known.hasOwnLevel ? known.level : level, revision: known.revision + 1 })
    .where('id', '=', known.id)
    .execute()
}

// Learning modules are made for the whole sector: free, online, and to be started at any moment.
const moduleTerms = { kind: 'module', startKind: 'direct', isOnline: 1, priceCents: 0 } as const

function wordsOf({ title, settings }: LearningModule) {
  const { summary, forWhom, goals, level, theme, minutes, language, contactName, contactEmail } = settings
  const { countingAttempt, licence = '' } = settings
  const durationMinutes = minutes > 0 ? minutes : null
  const outcomes = JSON.stringify(goals.map(({ text }) => text))
  return {
    title,
    summary,
    forWhom,
    outcomes,
    level,
    theme,
    durationMinutes,
    language,
    contactName,
    contactEmail,
    countingAttempt,
    licence,
  }
}
