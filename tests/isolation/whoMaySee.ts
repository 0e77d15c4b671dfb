import type { castPeople } from '~/db/cast'
import type { Role } from '~/db/tables'
import type { Thing } from './world'

export type CastPerson = (typeof castPeople)[number]
type Things = Record<string, Thing>
type MaySee = (person: CastPerson | undefined, things: Things, method: string) => boolean

const holds = (person: CastPerson | undefined, organisationId: string | undefined, ...roles: Role[]) =>
  Boolean(person?.roles.some(([organisation, role]) => organisation === organisationId && roles.includes(role)))

const offers = (person: CastPerson | undefined, { hubId }: Thing) => holds(person, hubId, 'author', 'coordinator')

const isTheirAttempt: MaySee = (person, { attemptId }) => person?.id === attemptId!.personId

/** Per address with a parameter: for whom what it names is there. The rule of the route comes on top of it. */
export const whoMaySee: Record<string, MaySee> = {
  '/catalogue/:slug': (person, { slug }) => slug!.isOffering === true && (slug!.isPublic || offers(person, slug!)),
  '/hubs/:slug': (_person, { slug }) => !slug!.isOffering,
  '/offerings/:offeringId/enrolment': (_person, { offeringId }) => offeringId!.isPublic === true,
  '/offerings/:offeringId/publication': (person, { offeringId }) => offers(person, offeringId!),
  '/offerings/:offeringId/withdrawal': (person, { offeringId }) => offers(person, offeringId!),
  '/enrolments/:enrolmentId/attempts': (person, { enrolmentId }) => person?.id === enrolmentId!.personId,
  '/attempts/:attemptId': isTheirAttempt,
  '/attempts/:attemptId/launches': isTheirAttempt,
  '/attempts/:attemptId/result': isTheirAttempt,
  '/participants/:enrolmentId': (person, { enrolmentId }) =>
    holds(person, enrolmentId!.hubId, 'coordinator') || holds(person, enrolmentId!.companyId, 'teamLead'),
  // Who holds the secret holds the link.
  '/password/:secret': () => true,
  '/organisations/:organisationId/people': (person, { organisationId }) =>
    Boolean(person?.isAdministrator) || holds(person, organisationId!.value, 'coordinator'),
  '/admin/organisations/:organisationId': () => true,
  '/admin/people/:personId': () => true,
}
