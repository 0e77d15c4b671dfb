import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { ownDocument } from '~/modules/intake/applying/documents.server'
import { candidateAt } from '~/modules/intake/applying/ownPage.server'
import { paperAnswer } from './paperAnswer.server'

export const handle = route({ access: { GET: 'everyone' } })

/** A paper of the candidate whose link it is. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files } = context
  const candidate = await candidateAt(db, params.candidateSecret!)
  const paper = candidate && (await ownDocument(db, { candidateId: candidate.id }, params.documentId!))
  if (!paper) throw data(null, { status: 404 })
  return paperAnswer(files, paper)
}
