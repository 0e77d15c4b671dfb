import type { AppLoadContext } from '@remix-run/node'
import { readUpload } from '~/app/upload.server'
import type { DocumentKind } from '~/db/applyingTables'
import { checkStep, type Problems } from '~/modules/intake/applying/applicationSchema'
import { apply } from '~/modules/intake/applying/apply.server'
import { addDocument, removeDocument } from '~/modules/intake/applying/documents.server'
import { type Draft, keepTyped, mailDraft, openDraft } from '~/modules/intake/applying/draft.server'
import { acceptDraft, dropDraft, refuseDraft } from '~/modules/intake/applying/endDraft.server'
import { mostPaperBytes, type PaperProblem } from '~/modules/intake/applying/judgePaper.server'
import { mayApply, maySendPaper } from '~/modules/intake/applying/limits.server'
import type { ProgrammeClosed } from '~/modules/intake/applying/programmeAt.server'
import { type FormStep, stepAfter, stepNamed, type Typed } from '~/modules/intake/applying/steps'
import { dutchDay } from '~/modules/people/dutchDay'
import { typedOf } from './typedOf.server'

export type DraftAnswer =
  | { to: string }
  | { status: number; told: 'known' | 'joined' | 'dropped' | 'refused' }
  | {
      status: number
      step: FormStep
      typed: Typed
      problems: Problems
      paper?: PaperProblem | 'tooMany' | 'noFile'
      closed?: ProgrammeClosed
      isTooFast?: boolean
    }

/** What a page of the form asks of a draft; undefined when its link leads nowhere. */
export async function actOnDraft(
  context: AppLoadContext,
  secret: string,
  request: Request,
): Promise<DraftAnswer | undefined> {
  const { db } = context
  const now = Date.now()
  const draft = await openDraft(db, secret, now)
  // Its page says what became of it.
  if (!draft) return (await isThere(context, secret)) ? { to: `/application-drafts/${secret}` } : undefined
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return takePaper(context, draft, request)
  const form = await request.formData()
  const wanted = form.get('do')
  if (wanted === 'no') {
    await refuseDraft(db, context.files, secret, now)
    return { status: 200, told: 'refused' }
  }
  if (wanted === 'drop') {
    await dropDraft(db, context.files, secret, now)
    return { status: 200, told: 'dropped' }
  }
  if (wanted === 'yes') {
    await acceptDraft(db, secret, now)
    return { to: addressOf(secret, 'who') }
  }
  if (wanted === 'removePaper') {
    await removeDocument(db, context.files, { draftId: draft.id }, String(form.get('document')))
    return { to: addressOf(secret, 'papers') }
  }
  return wanted === 'send' ? send(context, draft, form) : goOn(context, draft, form)
}

async function isThere({ db }: AppLoadContext, secret: string) {
  return db.selectFrom('applicationDraft').where('secret', '=', secret).select('id').executeTakeFirst()
}

function addressOf(secret: string, step: FormStep) {
  return `/application-drafts/${secret}?step=${step}`
}

/** Keeps what was typed on this page, and goes to the next one when nothing is wrong with it. */
async function goOn({ db }: AppLoadContext, draft: Draft, form: FormData): Promise<DraftAnswer> {
  const step = stepNamed(String(form.get('step'))) ?? 'who'
  const typed = typedOf(form)
  const kept = await keepTyped(db, draft.secret, typed)
  const all = { ...(kept?.typed ?? draft.typed), ...typed }
  const checked = checkStep(step, all, dutchDay(Date.now()))
  if ('problems' in checked) return { status: 400, step, typed: all, problems: checked.problems }
  if (step === 'who') await mailDraft(db, draft.secret)
  return { to: addressOf(draft.secret, form.has('back') ? 'check' : stepAfter(step)) }
}

async function send(context: AppLoadContext, draft: Draft, form: FormData): Promise<DraftAnswer | undefined> {
  const { db, ip, person } = context
  const kept = await keepTyped(db, draft.secret, typedOf(form))
  const page = { step: 'check' as const, typed: kept?.typed ?? draft.typed, problems: {} }
  if (!(await mayApply(ip))) return { status: 429, ...page, isTooFast: true }
  const applied = await apply(db, draft.secret, person)
  if (!applied) return undefined
  if ('applicationId' in applied)
    return applied.isNew ? { to: `/applying/${applied.secret}?sent` } : { status: 200, told: 'joined' }
  if (applied.refused === 'known') return { status: 200, told: 'known' }
  if (applied.refused === 'wrong') return { status: 400, ...page, step: applied.step, problems: applied.problems }
  return { status: 409, ...page, closed: applied.refused }
}

async function takePaper({ db, files, ip }: AppLoadContext, draft: Draft, request: Request): Promise<DraftAnswer> {
  const page = { step: 'papers' as const, typed: draft.typed, problems: {} }
  if (!(await maySendPaper(ip))) return { status: 429, ...page, isTooFast: true }
  const upload = await readUpload(request, mostPaperBytes + 100_000)
  if ('refused' in upload) return { status: 400, ...page, paper: upload.refused }
  const paper = { kind: kindOf(upload.form), ...upload.file }
  const added = await addDocument(db, files, { draftId: draft.id }, paper)
  return 'refused' in added ? { status: 400, ...page, paper: added.refused } : { to: addressOf(draft.secret, 'papers') }
}

export function kindOf(form: FormData): DocumentKind {
  const kind = form.get('kind')
  return kind === 'cv' || kind === 'diploma' ? kind : 'other'
}
