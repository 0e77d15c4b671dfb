import type { Db } from '~/db/connection.server'
import type { PackageContents } from '~/modules/packages/contents'
import type { PackageIntake } from '~/modules/packages/intake'

/** The versions of a module that came in as a package, newest first; the newest with what is in it. */
export async function packageVersions(db: Db, moduleId: string) {
  const versions = await db
    .selectFrom('moduleVersion')
    .innerJoin('person', 'person.id', 'moduleVersion.publishedBy')
    .where('moduleVersion.moduleId', '=', moduleId)
    .orderBy('number', 'desc')
    .select(['moduleVersion.id', 'number', 'publishedAt', 'person.name as publishedBy', 'contents', 'intake'])
    .execute()
  const newest = versions[0]
  if (!newest?.contents) return undefined
  const files = await db
    .selectFrom('versionFile')
    .where('versionId', '=', newest.id)
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.sum<number>('bytes').as('bytes')])
    .executeTakeFirstOrThrow()
  return {
    contents: JSON.parse(newest.contents) as PackageContents,
    intake: JSON.parse(newest.intake ?? 'null') as PackageIntake | null,
    files,
    versions: versions.map(({ number, publishedAt, publishedBy, intake }) => ({
      ...{ number, publishedAt, publishedBy },
      fileName: (JSON.parse(intake ?? 'null') as PackageIntake | null)?.fileName ?? '',
    })),
  }
}

export type PackageVersions = NonNullable<Awaited<ReturnType<typeof packageVersions>>>
