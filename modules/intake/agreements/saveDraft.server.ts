import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import type { SheetValues } from './sheetValues'
import { handledAgreements } from './visibleAgreements.server'

type Saved = { saved: true } | { refused: 'ended' } | { refused: 'changed'; revision: number }

/** Keeps what the next sheet will say. Refused when somebody else saved it meanwhile: nothing of theirs is written over. */
export function saveDraft(db: Db, person: Person, agreementId: string, values: SheetValues, revision: number) {
  return inTransaction(db, async (tx): Promise<Saved | undefined> => {
    const agreement = await handledAgreements(tx, person)
      .where('agreement.id', '=', agreementId)
      .select(['agreement.state', 'agreement.revision'])
      .executeTakeFirst()
    if (!agreement) return undefined
    if (agreement.state === 'ended') return { refused: 'ended' }
    if (agreement.revision !== revision) return { refused: 'changed', revision: agreement.revision }
    const schoolId = values.schoolId && (await isSchool(tx, values.schoolId)) ? values.schoolId : null
    await tx
      .updateTable('agreement')
      .set({ draft: JSON.stringify(values), schoolId, revision: revision + 1 })
      .where('id', '=', agreementId)
      .execute()
    return { saved: true }
  })
}

function isSchool(tx: Db, id: string) {
  return tx.selectFrom('organisation').where('id', '=', id).where('kind', '=', 'school').select('id').executeTakeFirst()
}
