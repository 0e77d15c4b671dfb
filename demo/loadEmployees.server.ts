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
  for (const { companyId, names } of employees)
    for (const name of names) ids.push(await addEmployee(db, { name, companyId, now }))
  return ids
}

async function addEmployee(db: Db, { name, companyId, now }: { name: string; companyId: string; now: number }) {
  const id = newId()
  const email = `${slugify(name, { separator: '.' })}@${companyId}.example`
  await db.insertInto('person').values({ id, name, email, passwordHash: null, createdAt: now }).execute()
  await db
    .insertInto('membership')
    .values({ personId: id, organisationId: companyId, role: 'learner', grantedAt: now, grantedBy: null })
    .execute()
  return id
}
