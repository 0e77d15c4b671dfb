import type { CastPerson } from './whoMaySee'

/** Whether somebody of the cast has one of the roles in an organisation, or any role when none is named. */
export function holds(person: CastPerson | undefined, organisationId: string | undefined, ...roles: string[]) {
  const own = (person?.roles ?? []).filter(([organisation]) => organisation === organisationId)
  return own.some(([, role]) => roles.length === 0 || roles.includes(role))
}
