/**
 * The status of a unit that says goodbye (SCORM 1.2 RTE, section 3.4.4, cmi.core.lesson_status). One that never said how it
 * went is completed. When the manifest has a mastery score and the content a score, that score decides between passed and
 * failed, of what is completed. Who leaves half-way has not failed: content that says nothing but a score so far is passed
 * when it is enough, and still busy when it is not.
 */
export function statusAtFinish(said: string, score: string, mastery: number | undefined): string {
  const points = score === '' || mastery === undefined ? undefined : Number(score)
  if (points === undefined) return said === 'not attempted' ? 'completed' : said
  if (said === 'completed') return points >= mastery! ? 'passed' : 'failed'
  if (said === 'not attempted') return points >= mastery! ? 'passed' : 'incomplete'
  return said
}
