import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { readBody } from '~/app/body.server'
import { agreementCheckTexts } from '~/app/texts/agreementCheck'
import { dateText } from '~/app/ui/dates'
import { Field, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { type CheckedSheet, checkSheet } from '~/modules/intake/agreements/checkSheet.server'
import { mayCheck } from '~/modules/intake/agreements/limits.server'
import { hashOfBytes } from '~/modules/intake/agreements/sendSheet.server'
import { Honey } from '../sessions/BookingFields'
import './signing.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

const mostBytes = 5 * 1024 * 1024
type Problem = 'nothing' | 'tooFast' | 'tooLarge'
type Outcome = { found: CheckedSheet | null; code: string } | { problem: Problem; code: string }

/** The code on a signature page leads here with itself. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language, ip } = context
  const title = agreementCheckTexts[language].title
  const code = new URL(request.url).searchParams.get('code')
  if (code === null) return { title, outcome: undefined }
  return { title, outcome: await outcomeOf(code, () => checkSheet(db, tidy(code)), ip) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, ip } = context
  const form = await formOf(request)
  if (!form) return answered({ problem: 'tooLarge', code: '' })
  const code = String(form.get('code') ?? '').slice(0, 200)
  const file = form.get('file')
  if (form.get('website')) return answered({ problem: 'nothing', code })
  const hash =
    file instanceof File && file.size > 0 ? hashOfBytes(new Uint8Array(await file.arrayBuffer())) : tidy(code)
  return answered(await outcomeOf(hash, () => checkSheet(db, hash), ip, code))
}

/** What was sent, with or without a file; undefined when it is more than a sheet can be. */
async function formOf(request: Request) {
  const body = await readBody(request, mostBytes)
  if (!body) return undefined
  const type = request.headers.get('content-type') ?? ''
  const answer = new Response(new Uint8Array(body), { headers: { 'content-type': type } })
  return answer.formData().catch(() => new FormData())
}

async function outcomeOf(
  hash: string,
  look: () => Promise<CheckedSheet | undefined>,
  ip: string,
  code = hash,
): Promise<Outcome> {
  const typed = code.slice(0, 200)
  if (!/^[0-9a-f]{64}$/.test(tidy(hash))) return { problem: 'nothing', code: typed }
  if (!(await mayCheck(ip))) return { problem: 'tooFast', code: typed }
  return { found: (await look()) ?? null, code: typed }
}

function answered(outcome: Outcome) {
  const status = !('problem' in outcome) ? 200 : outcome.problem === 'tooFast' ? 429 : 400
  return data(outcome, { status })
}

// As it is read aloud or copied from paper.
function tidy(code: string) {
  return code.toLowerCase().replace(/[\s\u00a0-]/g, '')
}

export default function Check() {
  const language = useLanguage()
  const t = agreementCheckTexts[language]
  const { title, outcome: asked } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>() ?? asked
  const problem = outcome && 'problem' in outcome ? t[outcome.problem] : undefined
  return (
    <>
      <h1>{title}</h1>
      <p>{t.text}</p>
      {problem && <Notice kind="wrong">{problem}</Notice>}
      {outcome && 'found' in outcome && <Found found={outcome.found} />}
      <form method="post" encType="multipart/form-data" noValidate>
        <Field label={t.file} hint={t.fileHint}>
          {(parts) => <input type="file" name="file" accept="application/pdf,.pdf" {...parts} />}
        </Field>
        <TextField
          label={t.code}
          hint={t.codeHint}
          name="code"
          maxLength={100}
          spellCheck={false}
          autoComplete="off"
          defaultValue={outcome?.code}
        />
        <Honey />
        <button type="submit">{t.press}</button>
      </form>
    </>
  )
}

function Found({ found }: { found: CheckedSheet | null }) {
  const language = useLanguage()
  const t = agreementCheckTexts[language]
  if (!found)
    return (
      <Notice kind="wrong">
        <p>
          <strong>{t.unknownTitle}</strong>
        </p>
        <p>{t.unknownText}</p>
      </Notice>
    )
  const day = (at: number | null) => (at === null ? '' : dateText(at, language))
  return (
    <Notice kind={found.state === 'inForce' ? 'done' : 'info'}>
      <p>
        <strong>{t.foundTitle}</strong>
      </p>
      <p>{t.sheet(found.number, found.sheet)}</p>
      <p>{t.states[found.state](day(found.inForceFrom), day(found.inForceUntil))}</p>
      <p>{t.signed(found.signed, found.parties)}</p>
      {found.initials && <p>{t.initials(found.initials)}</p>}
      {found.isSignedCopy && <p>{t.copy}</p>}
    </Notice>
  )
}
