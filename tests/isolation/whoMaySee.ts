import type { castPeople } from '~/db/cast'
import type { Role } from '~/db/tables'
import type { Thing } from './world'

export type CastPerson = (typeof castPeople)[number]
type Things = Record<string, Thing>
type MaySee = (person: CastPerson | undefined, things: Things, method: string) => boolean

const holds = (person: CastPerson | undefined, organisationId: string | undefined, ...roles: Role[]) =>
  Boolean(person?.roles.some(([organisation, role]) => organisation === organisationId && roles.includes(role)))

/** Per address with a parameter: for whom what it names is there. The rule of the route comes on top of it. */
export const whoMaySee: Record<string, MaySee> = {
  '/offerings/:offeringId/enrolment': (person, { offeringId }) =>
    Boolean(offeringId!.isPublic) || holds(person, offeringId!.hubId, 'learner'),
  '/participants/:enrolmentId': (person, { enrolmentId }) =>
    holds(person, enrolmentId!.hubId, 'coordinator') || holds(person, enrolmentId!.companyId, 'teamLead'),
}
