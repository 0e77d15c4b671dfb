import { type ActionFunctionArgs, data } from '@remix-run/node'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import type { PackageContents } from '~/modules/packages/contents'
import { mostCommitBytes } from '~/modules/player/mostBytes'
import { isTooLarge, readCommit } from '~/modules/player/parseCommit'
import { visibleAttempts } from '~/modules/progress/visibleAttempts.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Takes what this browser kept of one's own attempt while the server could not be reached; answers what became of it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person } = context
  const attempt = params.attemptId!
  const theirs = await visibleAttempts(db, person!)
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('attempt.id', '=', attempt)
    .select('moduleVersion.contents')
    .executeTakeFirst()
  if (!theirs) throw data(null, { status: 404 })
  const bytes = await readBody(request, mostCommitBytes)
  if (!bytes) throw data(null, { status: 413 })
  const sent = readCommit({ ...Object(parseJson(bytes)), attempt }, () => standardIn(theirs.contents))
  if ('errorCode' in sent) throw data(null, { status: 400 })
  if (isTooLarge(sent, bytes.length)) throw data(null, { status: 413 })
  const answer = await context.commitLate({ ...sent, personId: person!.id })
  if (answer === 'failed') return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  if ('refused' in answer) throw data(null, { status: 404 })
  return Response.json({ outcome: answer.late })
}

function standardIn(contents: string | null) {
  return contents === null ? undefined : (JSON.parse(contents) as PackageContents).standard
}
