import type { CastPerson, MaySee } from './whoMaySee'

const coordinates = (person: CastPerson | undefined, hubId: string | undefined) =>
  Boolean(person?.roles.some(([organisation, role]) => organisation === hubId && role === 'coordinator'))

const handles: MaySee = (person, { applicationId }) => coordinates(person, applicationId!.hubId)

/** For whom board, files and the settings of an intake are there; who holds a candidate's link is the candidate. */
export const whoSeesPipeline: Record<string, MaySee> = {
  '/applications/:applicationId': handles,
  '/applications/:applicationId/steps': handles,
  '/applying/:candidateSecret/conversation': () => true,
  // Only a conversation that has its date is an entry for a calendar.
  '/applying/:candidateSecret/conversation.ics': () => false,
  '/applying/:candidateSecret/messages': () => true,
  // Only programmes of work and learning have one.
  '/offerings/:offeringId/intake': () => false,
}
