import type { CastPerson } from './whoMaySee'

/** Whether somebody of the cast has one of the roles in an organisation. */
export function holds(person: CastPerson | undefined, organisationId: string | undefined, ...roles: string[]) {
  return Boolean(person?.roles.some(([organisation, role]) => organisation === organisationId && roles.includes(role)))
}
