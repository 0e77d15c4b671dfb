import type { Db } from '~/db/connection.server'
import type { PracticeQuestion } from '~/db/practiceTables'
import type { Person } from '~/modules/people/person'
import { companiesOf, hubsOf, visibleCases, visibleQuestions } from './visibleQuestions.server'

/** On which side of a question somebody stands: `colleague` reads what their company asked, `case` what another hub did. */
export type Standpoint = 'hub' | 'company' | 'colleague' | 'case'
export type Known = { question: PracticeQuestion; side: Standpoint }

/** A question with the side on which somebody stands; undefined when it is not there for them. */
export async function sideOf(db: Db, person: Person, questionId: string): Promise<Known | undefined> {
  const question = await visibleQuestions(db, person).where('practiceQuestion.id', '=', questionId).executeTakeFirst()
  if (question) return { question, side: sideOn(person, question) }
  const other = await visibleCases(db, person).where('practiceQuestion.id', '=', questionId).executeTakeFirst()
  return other && { question: other, side: 'case' }
}

export function sideOn(person: Person, { hubId, companyId, askedBy }: PracticeQuestion) {
  if (hubsOf(person).includes(hubId)) return 'hub' as const
  const answers = askedBy === person.id || companiesOf(person).includes(companyId ?? '')
  return answers ? ('company' as const) : ('colleague' as const)
}
