import type { ApplicationState } from '~/db/intakeTables'

/** Why an application left the way: a list that can be counted; the words are in app/texts/intake. */
export const reasons = {
  refused: ['entryRequirements', 'motivation', 'full', 'noPlace', 'otherProgramme', 'noAnswer', 'other'],
  withdrawn: ['otherProgramme', 'otherWork', 'circumstances', 'tooFar', 'tookTooLong', 'erased', 'double', 'other'],
  stopped: ['otherWork', 'tooHard', 'circumstances', 'companyStopped', 'contractEnded', 'other'],
  seekingPlace: ['companyDeclined', 'candidateDeclined', 'companyStopped', 'contractEnded', 'other'],
} as const
export type Reason = (typeof reasons)[keyof typeof reasons][number]

/** The reasons among which one is asked for that step; none of a step that speaks for itself. */
export function reasonsFor(state: ApplicationState, isBack: boolean): readonly Reason[] {
  if (state === 'seekingPlace') return isBack ? reasons.seekingPlace : []
  return state in reasons ? reasons[state as keyof typeof reasons] : []
}
