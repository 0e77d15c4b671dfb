import type { Db } from '~/db/connection.server'
import type { Level } from '~/db/tables'
import { readCards } from './cards.server'
import { levels } from './facets/level'
import { themeValue } from './themeValue'

const most = 3
type Offered = { id: string; title: string; theme: string; themeId: string | null; level: Level | null; kind: string }

/**
 * What somebody could do after something they finished: of the same theme and a level higher, else of the same one. Of the
 * last thing they finished after which there is anything; undefined when there is nothing to say.
 */
export async function whatFollows(db: Db, finished: string[], known: string[], now = Date.now()) {
  if (finished.length === 0) return undefined
  const offered: Offered[] = await db
    .selectFrom('publishedOffering')
    .select(['id', 'title', 'theme', 'themeId', 'level', 'kind'])
    .orderBy('publishedAt', 'desc')
    .execute()
  const before = await db
    .selectFrom('offering')
    .where('id', 'in', finished)
    .select(['id', 'title', 'theme', 'themeId', 'level'])
    .execute()
  const others = offered.filter(({ id }) => !known.includes(id))
  for (const id of finished) {
    const after = before.find((one) => one.id === id)
    const found = after && following(others, after)
    if (found) return { after: after.title, isHigher: found.isHigher, cards: await readCards(db, found.ids, now) }
  }
  return undefined
}

function following(others: Offered[], after: Pick<Offered, 'theme' | 'themeId' | 'level'>) {
  const theme = themeOf(after)
  if (!theme) return undefined
  const same = others.filter((other) => themeOf(other) === theme)
  const next = levels[levels.indexOf(after.level!) + 1]
  const higher = after.level && next ? same.filter(({ level }) => level === next) : []
  const found = higher.length > 0 ? higher : same.filter(({ level }) => level === after.level || level === null)
  const ids = [...found].sort(modulesFirst).map(({ id }) => id)
  return ids.length > 0 ? { ids: ids.slice(0, most), isHigher: higher.length > 0 } : undefined
}

function modulesFirst(a: Offered, b: Offered) {
  return Number(b.kind === 'module') - Number(a.kind === 'module')
}

function themeOf({ theme, themeId }: Pick<Offered, 'theme' | 'themeId'>) {
  return themeId ?? (theme.trim() ? themeValue(theme) : undefined)
}
