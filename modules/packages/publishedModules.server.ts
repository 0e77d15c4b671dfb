import type { Db } from '~/db/connection.server'

/** The modules that stand in the catalogue now, each with its newest version, by the slug of their page. */
export function publishedModules(db: Db) {
  return db
    .selectFrom('publishedOffering')
    .innerJoin('moduleVersion', 'moduleVersion.moduleId', 'publishedOffering.moduleId')
    .where(({ eb, selectFrom }) =>
      eb(
        'moduleVersion.number',
        '=',
        selectFrom('moduleVersion as newer')
          .whereRef('newer.moduleId', '=', 'moduleVersion.moduleId')
          .select(({ fn }) => fn.max<number>('newer.number').as('newest')),
      ),
    )
    .select(['publishedOffering.slug', 'moduleVersion.id as versionId', 'moduleVersion.number', 'moduleVersion.title'])
    .select('moduleVersion.contents')
    .orderBy('publishedOffering.slug')
}
