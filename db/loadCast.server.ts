import { castOrganisations, castPeople } from './cast'
import type { Db } from './connection.server'
import { inTransaction } from './inTransaction.server'

/** Puts the cast in an empty database: organisations, people, roles, and the one-click sign-in. */
export async function loadCast(db: Db, now = Date.now()) {
  await inTransaction(db, async (tx) => {
    // One by one: in a list of rows a missing column is null instead of its default.
    for (const organisation of castOrganisations)
      await tx
        .insertInto('organisation')
        .values({ ...organisation, createdAt: now })
        .execute()
    for (const [position, person] of castPeople.entries()) {
      const { id, name, email, canDoNl, canDoEn } = person
      await tx.insertInto('person').values({ id, name, email, passwordHash: null, createdAt: now }).execute()
      await tx.insertInto('castMember').values({ personId: id, position, canDoNl, canDoEn }).execute()
      if (person.isAdministrator)
        await tx.insertInto('administrator').values({ personId: id, grantedAt: now, grantedBy: null }).execute()
      for (const [organisationId, role] of person.roles)
        await tx
          .insertInto('membership')
          .values({ personId: id, organisationId, role, grantedAt: now, grantedBy: null })
          .execute()
    }
  })
}
