import type { AppLoadContext } from '@remix-run/node'
import { readUpload } from '~/app/upload.server'
import type { Problems } from '~/modules/intake/applying/applicationSchema'
import { giveConsent, withdrawConsent } from '~/modules/intake/applying/consent.server'
import { addDocument, removeDocument } from '~/modules/intake/applying/documents.server'
import { eraseOwn } from '~/modules/intake/applying/erase.server'
import { mostPaperBytes, type PaperProblem } from '~/modules/intake/applying/judgePaper.server'
import { maySendPaper } from '~/modules/intake/applying/limits.server'
import {
  type Candidate,
  candidateAt,
  consentMonths,
  correctDetails,
  withdrawalSchema,
  withdrawOwn,
} from '~/modules/intake/applying/ownPage.server'
import type { Typed } from '~/modules/intake/applying/steps'
import { kindOf } from './actOnDraft.server'
import { typedOf } from './typedOf.server'

type Answer =
  | { to: string }
  | {
      status: number
      isLate?: boolean
      typed?: Typed
      problems?: Problems
      paper?: PaperProblem | 'tooMany' | 'noFile'
    }

/** What a candidate does on their own page; undefined when the link leads nowhere. */
export async function actOnOwnPage(
  context: AppLoadContext,
  secret: string,
  request: Request,
): Promise<Answer | undefined> {
  const { db, files } = context
  const candidate = await candidateAt(db, secret)
  if (!candidate) return undefined
  const at = `/applying/${candidate.secret}`
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return takePaper(context, candidate, request)
  const form = await request.formData()
  const wanted = form.get('do')
  if (wanted === 'details') return correct(context, candidate, typedOf(form))
  if (wanted === 'withdraw') return withdraw(context, candidate, form)
  if (wanted === 'consent') await giveConsent(db, candidate.id, await consentMonths(db, candidate.id), Date.now())
  if (wanted === 'noConsent') await withdrawConsent(db, candidate.id, Date.now())
  if (wanted === 'removePaper')
    await removeDocument(db, files, { candidateId: candidate.id }, String(form.get('document')))
  if (wanted === 'erase') {
    const erased = await eraseOwn(db, files, candidate.secret)
    return { to: erased?.erased === 'part' ? `${at}?erased` : '/erased-application' }
  }
  const known = ['consent', 'noConsent', 'removePaper'].includes(String(wanted))
  return known ? { to: `${at}?saved` } : { status: 400 }
}

async function correct({ db }: AppLoadContext, { secret }: Candidate, typed: Typed): Promise<Answer | undefined> {
  const corrected = await correctDetails(db, secret, typed)
  if (!corrected) return undefined
  return 'problems' in corrected
    ? { status: 400, typed, problems: corrected.problems }
    : { to: `/applying/${secret}?saved` }
}

async function withdraw({ db }: AppLoadContext, { secret }: Candidate, form: FormData): Promise<Answer | undefined> {
  const parsed = withdrawalSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { status: 400 }
  const answer = await withdrawOwn(db, secret, parsed.data)
  if (!answer) return undefined
  return 'refused' in answer ? { status: 409, isLate: true } : { to: `/applying/${secret}?withdrawn` }
}

async function takePaper({ db, files, ip }: AppLoadContext, candidate: Candidate, request: Request): Promise<Answer> {
  if (!(await maySendPaper(ip))) return { status: 429, paper: 'noRoom' }
  const upload = await readUpload(request, mostPaperBytes + 100_000)
  if ('refused' in upload) return { status: 400, paper: upload.refused }
  const paper = { kind: kindOf(upload.form), ...upload.file }
  const added = await addDocument(db, files, { candidateId: candidate.id }, paper)
  return 'refused' in added ? { status: 400, paper: added.refused } : { to: `/applying/${candidate.secret}?saved` }
}
