import {
  type ActionFunctionArgs,
  createReadableStreamFromReadable,
  data,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import { readAlong } from '~/modules/player/along/readAlong'
import { fileAlong, takeAlong } from '~/modules/player/along/takeAlong.server'
import { etagOf } from '~/modules/player/askedPart'
import { mostOwnBytes } from '~/modules/player/mostBytes'
import { visibleAttempts } from '~/modules/progress/visibleAttempts.server'

export const handle = route({ access: { GET: 'signedIn', POST: 'signedIn' } })

/** How one's attempt stands, for a copy of it on a device; with `?file=` the bytes of one of its files. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person } = context
  const path = new URL(request.url).searchParams.get('file')
  if (path !== null) return file(context, params.attemptId!, path)
  const taken = await takeAlong(db, person!, params.attemptId!)
  if (!taken) throw data(null, { status: 404 })
  return Response.json(taken, { headers: { 'cache-control': 'no-store' } })
}

// On the app's origin a browser must not show it, whatever it is: it is for our own script to put away.
async function file({ db, files, person }: LoaderFunctionArgs['context'], attemptId: string, path: string) {
  const found = await fileAlong(db, person!, attemptId, path)
  if (!found) throw data(null, { status: 404 })
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'content-length': String(found.bytes),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store, no-transform',
    etag: etagOf(found),
  }
  return new Response(createReadableStreamFromReadable(files.stream(found.sha256)), { headers })
}

/** Takes what a device brings of a stretch without network, and answers what became of it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person } = context
  const attempt = params.attemptId!
  const theirs = await visibleAttempts(db, person!)
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('attempt.id', '=', attempt)
    .where('moduleVersion.contents', 'is', null)
    .select('attempt.id')
    .executeTakeFirst()
  if (!theirs) throw data(null, { status: 404 })
  const bytes = await readBody(request, mostOwnBytes)
  if (!bytes) throw data(null, { status: 413 })
  const sent = readAlong(parseJson(bytes), attempt)
  if (!sent) throw data(null, { status: 400 })
  const answer = await context.commitLate({ ...sent, personId: person!.id })
  if (answer === 'failed') return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  if ('refused' in answer) throw data(null, { status: 404 })
  return Response.json({ outcome: answer.late })
}
