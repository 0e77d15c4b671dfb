import type { Db } from '~/db/connection.server'

/** The demo people in the order of the sign-in page; empty outside the demo. */
export function castMembers(db: Db) {
  return db
    .selectFrom('castMember')
    .innerJoin('person', 'person.id', 'castMember.personId')
    .select(['person.id', 'person.name', 'person.email', 'canDoNl', 'canDoEn'])
    .orderBy('position')
    .execute()
}

export async function isCastMember(db: Db, personId: string) {
  const row = await db.selectFrom('castMember').where('personId', '=', personId).select('personId').executeTakeFirst()
  return row !== undefined
}
