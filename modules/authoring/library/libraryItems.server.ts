import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import type { Tables } from '~/db/tables'
import { downloadNames, kindOfMedia, type MediaFile, type MediaKind } from '~/modules/blocks/media/media'
import { fewestWide, smallAddress, smallWidth } from '~/modules/blocks/media/pictureSizes'
import { mediaUses } from './mediaUses.server'

export const itemsPerPage = 48

export type Asked = { text?: string; kind?: MediaKind; page: number }

/** A file of a library: what it is, who put it in, and on how many pages it stands. */
export type LibraryItem = {
  mediaId: string
  kind: MediaKind
  file: MediaFile
  alt: string
  uploadedAt: number
  uploadedBy: string
  /** An image that is small enough for a list, or the file itself. */
  thumbnail: string
  pages: number
}

/** One page of the library of a hub, what was used or put in last first. The caller has seen that it may be shown. */
export async function libraryItems(db: Db, hubId: string, { text, kind, page }: Asked) {
  let chosen = db.selectFrom('media').where('media.hubId', '=', hubId)
  if (text)
    chosen = chosen.where(sql<boolean>`folded(media.name || ' ' || media.alt) like ${containing(text)} escape '\\'`)
  if (kind) chosen = chosen.where(ofKind(kind))
  const { total } = await chosen.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await withFacts(chosen)
    .limit(itemsPerPage)
    .offset((page - 1) * itemsPerPage)
    .execute()
  return { total, items: rows.map(itemOf) }
}

/** One file of the library of a hub, with where it stands. */
export async function libraryItem(db: Db, hubId: string, mediaId: string) {
  const chosen = db.selectFrom('media').where('media.hubId', '=', hubId).where('media.id', '=', mediaId)
  const row = await withFacts(chosen).executeTakeFirst()
  return row && { ...itemOf(row), uses: await mediaUses(db, { hubId, mediaId }) }
}

function withFacts(chosen: SelectQueryBuilder<Tables, 'media', object>) {
  return chosen
    .innerJoin('person as by', 'by.id', 'media.uploadedBy')
    .leftJoin('mediaUse', 'mediaUse.mediaId', 'media.id')
    .leftJoin('presentPage as shown', 'shown.id', 'mediaUse.pageId')
    .selectAll('media')
    .select(hasSmall)
    .select('by.name as byName')
    .select((eb) => eb.fn.count<number>('shown.id').as('pages'))
    .select((eb) =>
      eb
        .selectFrom('mediaVariant')
        .whereRef('mediaVariant.mediaId', '=', 'media.id')
        .select((one) => one.fn.min('mediaVariant.width').as('width'))
        .as('smallest'),
    )
    .groupBy('media.id')
    .orderBy(sql`max(media.uploadedAt, coalesce(max(shown.updatedAt), 0))`, 'desc')
    .orderBy('media.id')
}

/** Files by id, as a screen of the app shows them. */
export async function mediaFiles(db: Db, hubId: string, mediaIds: string[]): Promise<Record<string, MediaFile>> {
  const rows = await db
    .selectFrom('media')
    .where('hubId', '=', hubId)
    .where('id', 'in', mediaIds)
    .selectAll()
    .select(hasSmall)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, fileOf(row)]))
}

const hasSmall = sql<number>`media.width >= ${fewestWide} and exists (
  select 1 from mediaVariant where mediaVariant.mediaId = media.id and mediaVariant.width = ${smallWidth})`.as(
  'hasSmall',
)

type Row = Omit<MediaFile, 'address' | 'hasSound' | 'small' | 'faintWords'> & {
  id: string
  hasSound: number
  hasSmall: number
  faintWords: string | null
}

function fileOf({
  id,
  mediaType,
  name,
  bytes,
  width,
  height,
  seconds,
  hasSound,
  hasSmall,
  faintWords,
}: Row): MediaFile {
  const facts = { mediaType, name, bytes, width, height, seconds, hasSound: hasSound === 1 }
  const words: string[] = JSON.parse(faintWords ?? '[]')
  const more = { ...(hasSmall === 1 && { small: smallAddress(id) }), ...(words.length > 0 && { faintWords: words }) }
  return { address: `/media/${id}`, ...facts, ...more }
}

type ItemRow = Row & { alt: string; uploadedAt: number; byName: string; pages: number; smallest: number | null }

function itemOf(row: ItemRow): LibraryItem {
  const { id, mediaType, alt, uploadedAt, byName, pages, smallest } = row
  const thumbnail = smallest ? `/media/${id}?width=${smallest}` : `/media/${id}`
  const kind = kindOfMedia(mediaType)
  return { mediaId: id, kind, file: fileOf(row), alt, uploadedAt, uploadedBy: byName, thumbnail, pages }
}

function ofKind(kind: MediaKind) {
  if (kind === 'captions') return sql<boolean>`media.mediaType = 'text/vtt'`
  if (kind === 'file') return sql<boolean>`media.mediaType in (${sql.join(Object.keys(downloadNames))})`
  return sql<boolean>`media.mediaType like ${`${kind}/%`}`
}
