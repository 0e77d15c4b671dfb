import type { Db } from '~/db/connection.server'
import type { EditableOffering } from './editableOffering.server'
import type { FieldName } from './fields'
import { missingIn, type OfferingFields } from './offeringSchema'

/** The fields that a visitor needs and that say nothing yet, and grants that ask more than the offering has. */
export async function lackingFields(
  db: Db,
  { kind }: Pick<EditableOffering, 'kind'>,
  fields: OfferingFields,
): Promise<FieldName[]> {
  const missing = missingIn(kind, fields)
  return (await grantsAskMore(db, fields)) ? [...missing, 'funding'] : missing
}

async function grantsAskMore(db: Db, { funding, nlqf, developmentPaths }: OfferingFields) {
  const grants = await db.selectFrom('fundingScheme').where('id', 'in', funding).selectAll().execute()
  return grants.some(
    ({ needsNlqf, needsDevelopmentPath }) =>
      (needsNlqf && nlqf === null) || (needsDevelopmentPath && developmentPaths.length === 0),
  )
}
