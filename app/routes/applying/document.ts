import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { handledDocument } from '~/modules/intake/applying/documents.server'
import { paperAnswer } from './paperAnswer.server'

export const handle = route({ access: { GET: ['coordinator'] } })

/** A paper of a candidate for who handles one of their applications. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const paper = await handledDocument(db, person!, params.documentId!)
  if (!paper) throw data(null, { status: 404 })
  return paperAnswer(files, paper)
}
