import type { Db } from '~/db/connection.server'

/** From which questions an offering came, as far as their companies agree that it is said. */
export function questionsBehind(db: Db, offeringId: string) {
  return db
    .selectFrom('practiceStep')
    .innerJoin('practiceQuestion', 'practiceQuestion.id', 'practiceStep.questionId')
    .innerJoin('practiceAgreement', 'practiceAgreement.questionId', 'practiceQuestion.id')
    .where('practiceAgreement.withdrawnAt', 'is', null)
    .where('practiceStep.withdrawnAt', 'is', null)
    .where('offeringId', '=', offeringId)
    .select(['practiceQuestion.id', 'practiceQuestion.title', 'practiceQuestion.companyName', 'language'])
    .distinct()
    .orderBy('askedAt')
    .execute()
}
