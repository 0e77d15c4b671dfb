import slugify from '@sindresorhus/slugify'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { employees, moreCompanies } from './employees'

/** Puts the invented companies and employees in the database; answers the ids of the employees. */
export async function loadEmployees(db: Db, now: number) {
  for (const company of moreCompanies)
    await db
      .insertInto('organisation')
      .values({ ...company, kind: 'company', hubType: null, trait: null, createdAt: now })
      .execute()
  const ids: string[] = []
  for (const { companyId, names, teamLead } of employees)
    for (const name of names) ids.push(await addEmployee(db, { name, companyId, isLead: name === teamLead, now }))
  return ids
}

type Employee = { name: string; companyId: string; isLead: boolean; now: number }

async function addEmployee(db: Db, { name, companyId, isLead, now }: Employee) {
  const id = newId()
  const email = `${slugify(name, { separator: '.' })}@${companyId}.example`
  await db.insertInto('person').values({ id, name, email, passwordHash: null, createdAt: now }).execute()
  await db
    .insertInto('membership')
    .values(
      (isLead ? (['learner', 'teamLead'] as const) : (['learner'] as const)).map((role) => ({
        personId: id,
        organisationId: companyId,
        role,
        grantedAt: now,
        grantedBy: null,
      })),
    )
    .execute()
  return id
}
