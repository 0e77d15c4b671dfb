import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { Language } from '~/db/tables'
import { type Activity, type PackageContents, unitsOf } from '~/modules/packages/contents'
import type { Cmi5Attempt } from '~/modules/progress/cmi5Progress.server'

type Row = Cmi5Attempt & {
  /** Number of this launch, and of the newest one of the attempt. */
  number: number
  newest: number
  appOrigin: string
  expiresAt: number
  revokedAt: number | null
  versionId: string
  moduleId: string
  personId: string
  language: Language
  registration: string | null
  homePage: string | null
}

/** A live launch of a cmi5 package: whose it is, and what the package holds. */
export type Launched = Row & { contents: PackageContents; units: Activity[] }

const mostKept = 40

/** Finds the launch of a token; undefined when there is none, it is over, or it plays no cmi5 package. */
export function launchesOf(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], Row>(`
    select attempt.id as attemptId, launch.number, attempt.launchNumber as newest, launch.appOrigin, launch.expiresAt,
      launch.revokedAt, attempt.versionId, moduleVersion.moduleId, enrolment.personId, person.language, registration,
      homePage, attempt.status, attempt.scoreRaw, attempt.finishedAt, attempt.totalSeconds, attempt.pagesSeen,
      attempt.pagesTotal
    from launch join attempt on attempt.id = launch.attemptId join enrolment on enrolment.id = attempt.enrolmentId
    join person on person.id = enrolment.personId join moduleVersion on moduleVersion.id = attempt.versionId
    left join cmi5Registration on cmi5Registration.attemptId = attempt.id
    where launch.tokenHash = ?`)
  const contentsOf = keptContents(sqlite)

  return function launchOf(tokenHash: string, now: number): Launched | undefined {
    const row = find.get(tokenHash)
    if (!row || row.revokedAt !== null || row.expiresAt <= now) return undefined
    const contents = contentsOf(row.versionId)
    return contents && { ...row, contents, units: unitsOf(contents) }
  }
}

function keptContents(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], string | null>('select contents from moduleVersion where id = ?').pluck()
  const kept = new Map<string, PackageContents | undefined>()
  return function contentsOf(versionId: string) {
    const known = kept.has(versionId) ? kept.get(versionId) : cmi5In(find.get(versionId))
    // The one asked last stays longest.
    kept.delete(versionId)
    kept.set(versionId, known)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return known
  }
}

function cmi5In(text: string | null | undefined) {
  const contents = text ? (JSON.parse(text) as PackageContents) : undefined
  return contents?.standard === 'cmi5' ? contents : undefined
}

/** The learner as content knows them: an account without a name (cmi5 sections 8.1.3 and 9.2). */
export function actorOf({ homePage, appOrigin, personId }: Launched) {
  return { objectType: 'Agent' as const, account: { homePage: homePage ?? appOrigin, name: personId } }
}

/** The id of an AU, a block or the course: never the publisher's, and the same in each version (sections 8.1.5 and 9.4). */
export function activityIdOf({ homePage, appOrigin, moduleId }: Launched, { id }: Activity) {
  const name = createHash('sha256').update(id).digest('base64url').slice(0, 22)
  return `${homePage ?? appOrigin}/cmi5/${moduleId}/${name}`
}
