import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { json, jsonIn, refuse, type XapiAnswer, type XapiRequest } from './answer'
import { isRecord } from './statement'

/** What a document belongs to: all of it within one attempt, so that nobody else's is ever found. */
export type Shelf = { attemptId: string; resource: 'state' | 'agentProfile' | 'activityProfile'; activity: string }
export type Document = { mediaType: string; content: Buffer; etag: string; updatedAt: number }

const mostBytes = 1024 * 1024
const mostDocuments = 200
const mostBytesInAll = 8 * 1024 * 1024

/** The documents of AUs: put, merged, read, listed and deleted as xAPI 1.0.3 says (part 3, section 2.2). */
export function documentsIn(sqlite: Database.Database) {
  const where = 'attemptId = @attemptId and resource = @resource and activity = @activity'
  const find = sqlite.prepare<[Shelf & { name: string }], Document>(
    `select mediaType, content, etag, updatedAt from xapiDocument where ${where} and name = @name`,
  )
  const list = sqlite
    .prepare<[Shelf & { since: number }], string>(
      `select name from xapiDocument where ${where} and updatedAt > @since order by name`,
    )
    .pluck()
  const write = sqlite.prepare(`
    insert into xapiDocument (attemptId, resource, activity, name, mediaType, content, etag, updatedAt)
    values (@attemptId, @resource, @activity, @name, @mediaType, @content, @etag, @updatedAt)
    on conflict do update set mediaType = excluded.mediaType, content = excluded.content, etag = excluded.etag,
      updatedAt = excluded.updatedAt`)
  const remove = sqlite.prepare(`delete from xapiDocument where ${where} and (@name is null or name = @name)`)
  const held = sqlite.prepare<[string], { documents: number; bytes: number }>(
    'select count(*) as documents, total(length(content)) as bytes from xapiDocument where attemptId = ?',
  )

  return {
    find: (shelf: Shelf, name: string) => find.get({ ...shelf, name }),
    list: (shelf: Shelf, since: number) => list.all({ ...shelf, since }),
    remove: (shelf: Shelf, name: string | null) => remove.run({ ...shelf, name }),
    write(shelf: Shelf, name: string, request: XapiRequest, now: number) {
      const before = find.get({ ...shelf, name })
      const { mediaType, content } = request.method === 'POST' ? merged(before, request) : sent(request)
      if (content.length > mostBytes) refuse(413, 'a document is 1 MB at most')
      const { documents, bytes } = held.get(shelf.attemptId)!
      const isFull = documents >= mostDocuments && !before
      if (isFull || bytes - (before?.content.length ?? 0) + content.length > mostBytesInAll)
        refuse(403, 'this registration holds as many documents as it may')
      write.run({ ...shelf, name, mediaType, content, etag: etagOf(content), updatedAt: now })
    },
  }
}

export function etagOf(content: Buffer | string) {
  return `"${createHash('sha1').update(content).digest('hex')}"`
}

export function shown({ mediaType, content, etag, updatedAt }: Document): XapiAnswer {
  const headers = { 'content-type': mediaType, etag, 'last-modified': new Date(updatedAt).toUTCString() }
  return { status: 200, headers, body: content }
}

export function listed(names: string[]) {
  return json(names)
}

type Conditions = { mustSay: boolean }

/** If-Match and If-None-Match (part 3, section 3.1); a profile that exists is not put over without one of them. */
export function checkMatch(
  before: Pick<Document, 'etag'> | undefined,
  { headers, method }: XapiRequest,
  { mustSay }: Conditions,
) {
  const { ifMatch, ifNoneMatch } = headers
  const isIn = (list: string) => before !== undefined && (list.trim() === '*' || tagsIn(list).includes(before.etag))
  if (ifMatch !== undefined && !isIn(ifMatch)) refuse(412, 'the document is another one by now')
  if (ifNoneMatch !== undefined && isIn(ifNoneMatch)) refuse(412, 'there is such a document')
  if (mustSay && method === 'PUT' && before && ifMatch === undefined && ifNoneMatch === undefined)
    refuse(409, 'there is such a document: read it, and send its ETag in If-Match')
}

function tagsIn(list: string) {
  return list.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

const header = /^[\x21-\x7e][\x20-\x7e]{0,199}$/

function sent({ headers, body }: XapiRequest) {
  const mediaType = headers.mediaType ?? 'application/octet-stream'
  if (!header.test(mediaType)) refuse(400, 'the content type is not one')
  if (isJson(mediaType)) jsonIn(body)
  return { mediaType, content: body }
}

// Both are JSON objects; the names of the new one are laid over the old one's (part 3, section 2.2).
function merged(before: Document | undefined, { headers, body }: XapiRequest) {
  const mediaType = headers.mediaType ?? ''
  if (!before) return sent({ headers, body } as XapiRequest)
  if (!isJson(mediaType) || !isJson(before.mediaType)) refuse(400, 'only JSON documents can be merged')
  const [old, added] = [jsonIn(before.content), jsonIn(body)]
  if (!isRecord(old) || !isRecord(added)) return refuse(400, 'only JSON objects can be merged')
  return { mediaType: before.mediaType, content: Buffer.from(JSON.stringify({ ...old, ...added })) }
}

function isJson(mediaType: string) {
  return mediaType.startsWith('application/json')
}
