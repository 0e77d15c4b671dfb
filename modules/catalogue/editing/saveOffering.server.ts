import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { wrongChoices } from './choices.server'
import { type EditableOffering, editableOffering } from './editableOffering.server'
import { asksFor, type FieldName, isMadeElsewhere } from './fields'
import { allFields, columnsOf, type FormValues, fieldsIn } from './formValues'
import { lackingFields } from './lacking.server'
import { mergeFields, type OthersChange } from './merge'
import type { OfferingFields } from './offeringSchema'
import { keepReplaced } from './revisions.server'

/** `typed` is the form as it came: when somebody else was first, it is what must not be lost. */
type Save = { offeringId: string; revision: number; fields: OfferingFields; typed: FormValues }
type Changed = {
  refused: 'changed'
  revision: number
  values: FormValues
  changes: OthersChange<FieldName>[]
  by: string | null
  at: number
}
type Answer =
  | { revision: number }
  | { refused: 'absent' }
  | { refused: 'choices'; fields: FieldName[] }
  | { refused: 'missing'; fields: FieldName[] }
  | Changed

/**
 * Saves what a form says of an offering when nobody saved it since `revision`. What is in the catalogue is seen by
 * everybody at once, so it must stay complete; a draft may lack anything but its title.
 */
export function saveOffering(db: Db, person: Person, save: Save, now = Date.now()): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const found = await editableOffering(tx, person, save.offeringId)
    if (!found) return { refused: 'absent' }
    if (found.revision !== save.revision) return changedMeanwhile(tx, found, save)
    const wrong = await wrongChoices(tx, found, save.fields, now)
    if (wrong.length > 0) return { refused: 'choices', fields: wrong }
    const missing = found.isPublished ? await lackingFields(tx, found, save.fields) : []
    if (missing.length > 0) return { refused: 'missing', fields: missing }
    if (isSame(found, save.fields)) return { revision: found.revision }
    await keepReplaced(tx, { ...found, replacedAt: now, replacedBy: person.id })
    await write(tx, person, found, save.fields, now)
    return { revision: found.revision + 1 }
  })
}

async function changedMeanwhile(tx: Db, found: EditableOffering, { revision, typed }: Save): Promise<Changed> {
  const row = await tx
    .selectFrom('offeringRevision')
    .where('offeringId', '=', found.id)
    .where('revision', '=', revision)
    .select('fields')
    .executeTakeFirst()
  const base = row && (JSON.parse(row.fields) as FormValues)
  const { values, changes } = mergeFields(allFields, base, found.values, typed)
  const { updatedByName: by, updatedAt: at } = found
  return { refused: 'changed', revision: found.revision, values, changes, by, at }
}

function isSame(found: EditableOffering, fields: OfferingFields) {
  const stored = fieldsIn(found.kind, found.values)
  return Object.entries(stored).every(
    ([field, value]) =>
      !asksFor(found.kind, field as FieldName) || JSON.stringify(value) === JSON.stringify(fields[field as FieldName]),
  )
}

async function write(tx: Db, person: Person, found: EditableOffering, fields: OfferingFields, now: number) {
  const columns = columnsOf(found.kind, fields, found.moduleLevel)
  // An address that somebody may know already stays.
  const isFresh = found.publications.length === 0 && columns.title !== undefined
  const slug = isFresh ? await freeSlug(tx, 'offering', fields.title, found.id) : found.slug
  const theme = isMadeElsewhere(found.kind) ? {} : { theme: await themeName(tx, fields.themeId) }
  await tx
    .updateTable('offering')
    .set({ ...columns, ...theme, slug, revision: found.revision + 1, updatedAt: now, updatedBy: person.id })
    .where('id', '=', found.id)
    .execute()
  await replaceChosen(tx, found.id, fields)
}

// Who chooses a theme from the list has no other words for it.
async function themeName(tx: Db, themeId: string | null) {
  if (themeId === null) return ''
  return (await tx.selectFrom('theme').where('id', '=', themeId).select('nameNl').executeTakeFirstOrThrow()).nameNl
}

/** Puts the grants and Ontwikkelpaden that were chosen in the place of those that were. */
export async function replaceChosen(
  tx: Db,
  offeringId: string,
  { funding, developmentPaths }: Pick<OfferingFields, 'funding' | 'developmentPaths'>,
) {
  await tx.deleteFrom('offeringFunding').where('offeringId', '=', offeringId).execute()
  await tx.deleteFrom('offeringDevelopmentPath').where('offeringId', '=', offeringId).execute()
  for (const fundingSchemeId of funding)
    await tx.insertInto('offeringFunding').values({ offeringId, fundingSchemeId }).execute()
  for (const developmentPathId of developmentPaths)
    await tx.insertInto('offeringDevelopmentPath').values({ offeringId, developmentPathId }).execute()
}
