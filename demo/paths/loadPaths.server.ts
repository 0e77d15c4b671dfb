import type { Db } from '~/db/connection.server'
import { createPath } from '~/modules/paths/making/createPath.server'
import { fieldsOf } from '~/modules/paths/making/fields'
import { savePath } from '~/modules/paths/making/savePath.server'
import type { PathContent } from '~/modules/paths/path'
import { publishPath } from '~/modules/paths/publishing/publishPath.server'
import { done } from '../done'
import { personOf } from '../personOf.server'
import { followPaths } from './followPaths.server'
import { joiningPath } from './joining'
import { currentPath, robotsPath } from './robots'
import type { Offered } from './writing'

const day = 86_400_000

/** A path of MIRA with three levels, one of the sector without end, and one of Vos for its own people; and who is where in them. */
export async function loadPaths(db: Db, now: number) {
  const offered = await offeredByTitle(db)
  const denise = await coordinatorOfVos(db, now - 78 * day)
  const robots = await write(db, 'anouk', now - 38 * day, {
    organisationId: 'mira',
    kind: 'finite',
    title: 'Robotiseren in de assemblage',
    summary:
      'Van de eerste keer kijken bij een cel tot een robot op je eigen werkplek. Je leert online, in de hub en op je werk.',
    content: robotsPath(offered),
  })
  await write(db, 'greet', now - 30 * day, {
    organisationId: 'sector',
    kind: 'infinite',
    title: 'Bijblijven in de Metalektro',
    summary: 'Elke paar weken een nieuwe stap. Je begint wanneer je wilt en slaat over wat je al kunt.',
    content: currentPath(offered),
  })
  const joining = await write(db, denise, now - 36 * day, {
    organisationId: 'vos',
    kind: 'finite',
    title: 'Inwerken bij Vos Fijnmechanica',
    summary: 'Zo word je in zes weken zelfstandig aan de montagetafel.',
    content: joiningPath(offered),
  })
  await followPaths(db, { robots, joining }, now)
}

type Written = {
  organisationId: string
  kind: 'finite' | 'infinite'
  title: string
  summary: string
  content: PathContent
}

async function write(db: Db, by: string, at: number, { organisationId, summary, content, ...path }: Written) {
  const person = await personOf(db, by)
  const { pathId } = done(await createPath(db, person, organisationId, path, at))
  const row = await db.selectFrom('learningPath').where('id', '=', pathId).selectAll().executeTakeFirstOrThrow()
  const base = fieldsOf({ title: row.title, summary: row.summary, content: JSON.parse(row.draft) as PathContent })
  const save = { pathId, base, mine: { ...base, summary }, change: () => content }
  const { revision } = done(await savePath(db, person, save, at))
  done(await publishPath(db, person, pathId, revision, at))
  return { id: pathId, slug: row.slug }
}

async function offeredByTitle(db: Db): Promise<Offered> {
  const rows = await db.selectFrom('publishedOffering').select(['id', 'title', 'moduleId']).execute()
  return new Map(rows.map(({ id, title, moduleId }) => [title, { id, isModule: moduleId !== null }]))
}

/** Somebody at Vos who makes its own path. */
async function coordinatorOfVos(db: Db, grantedAt: number) {
  const { id } = await db
    .selectFrom('person')
    .where('name', '=', 'Denise Rozenblad')
    .select('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('membership')
    .values({ personId: id, organisationId: 'vos', role: 'coordinator', grantedAt, grantedBy: null })
    .execute()
  return id
}
