import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'

export type ToldStep = Awaited<ReturnType<typeof rowsOf>>[number]

/** What happened to these questions, oldest first, with what the catalogue has now of what came of them. */
export async function stepsOf(db: Db, questionIds: string[]): Promise<Map<string, ToldStep[]>> {
  if (questionIds.length === 0) return new Map()
  return Map.groupBy(await rowsOf(db, questionIds), ({ questionId }) => questionId)
}

function rowsOf(db: Db, questionIds: string[]) {
  return db
    .selectFrom('practiceStep')
    .leftJoin('publishedOffering', 'publishedOffering.id', 'practiceStep.offeringId')
    .where('questionId', 'in', questionIds)
    .where('withdrawnAt', 'is', null)
    .select(['practiceStep.id', 'questionId', 'practiceStep.kind', 'side', 'at', 'personName', 'text', 'outcome'])
    .select([
      'offeringId',
      'practiceStep.title',
      'url',
      'companyName',
      'companyId',
      'appliedOn',
      'isNamed',
      'publishedOffering.slug',
    ])
    .select((eb) =>
      eb.case().when('publishedOffering.kind', '=', 'module').then(eb.ref('publishedAt')).end().as('publishedAt'),
    )
    .orderBy('at')
    .orderBy(sql`practiceStep.rowid`)
    .execute()
}
