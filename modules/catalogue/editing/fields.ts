import type { OfferingKind } from '~/db/tables'

/** What the form of an offering can ask, in the order in which its page answers. */
export const fieldGroups = {
  what: ['title', 'summary', 'themeId', 'language'],
  forWhom: ['forWhom'],
  outcomes: ['outcomes', 'skills'],
  about: ['description'],
  when: ['startKind', 'place', 'isOnline'],
  effort: ['durationText', 'durationHours', 'studyLoadHours', 'contactDays', 'level', 'nlqf', 'crebo'],
  costs: ['price', 'vatPercent', 'funding', 'developmentPaths'],
  entry: ['entryRequirements', 'consentNeeded'],
  enrol: ['provider', 'credential'],
  contact: ['contactName', 'contactEmail', 'contactPhone'],
} as const

export type FieldGroup = keyof typeof fieldGroups
export type FieldName = (typeof fieldGroups)[FieldGroup][number]
/** Kinds that a hub makes here; a module and a path have a place of their own to be made in. */
export const madeKinds = ['masterclass', 'workshop', 'expertSession', 'practiceSession', 'bbl'] as const
export type MadeKind = (typeof madeKinds)[number]

const dated: FieldName[] = [
  ...(['title', 'summary', 'themeId', 'language', 'forWhom', 'outcomes', 'skills', 'description'] as const),
  ...(['startKind', 'place', 'isOnline', 'durationText', 'durationHours', 'price', 'vatPercent'] as const),
  ...(['entryRequirements', 'provider', 'contactName', 'contactEmail', 'contactPhone'] as const),
]
const taught: FieldName[] = [
  ...dated,
  ...(['studyLoadHours', 'contactDays', 'level', 'nlqf', 'funding', 'developmentPaths', 'credential'] as const),
]

const own: FieldName[] = [
  ...([
    'themeId',
    'skills',
    'level',
    'nlqf',
    'funding',
    'developmentPaths',
    'entryRequirements',
    'credential',
  ] as const),
]

const asked: Record<OfferingKind, FieldName[]> = {
  // The other words of a module and a path are written where they are made.
  module: own,
  path: [
    ...own,
    ...(['language', 'forWhom', 'outcomes', 'description', 'durationHours', 'studyLoadHours'] as const),
    ...(['contactName', 'contactEmail', 'contactPhone'] as const),
  ],
  masterclass: taught,
  workshop: taught,
  expertSession: [...dated, 'level', 'credential'],
  practiceSession: dated,
  bbl: [...taught, 'crebo', 'consentNeeded'],
}

export function asksFor(kind: OfferingKind, field: FieldName) {
  return asked[kind].includes(field)
}

/** The groups of one kind with the fields that it needs; a group without any is left out. */
export function groupsOf(kind: OfferingKind): { group: FieldGroup; fields: FieldName[] }[] {
  return Object.entries(fieldGroups)
    .map(([group, fields]) => ({
      group: group as FieldGroup,
      fields: fields.filter((field) => asksFor(kind, field)),
    }))
    .filter(({ fields }) => fields.length > 0)
}

/** Whether its words come from elsewhere: only what that place does not say is asked here. */
export function isMadeElsewhere(kind: OfferingKind) {
  return !(madeKinds as readonly string[]).includes(kind)
}
