import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { signaturesOf } from './readLink.server'
import { type Setter, setSheet } from './setSheet.server'
import type { SheetContent } from './sheetDocument'
import { dutchTimeOf, sheetTexts as t } from './sheetTexts'

/** The PDF of a sheet as it was frozen. */
export function sheetPdf(files: FileStore, sheet: { sha256: string }) {
  return files.read(sheet.sha256)
}

/**
 * The PDF with its signature page. What was handed out once is handed out again, and is known by its hash to whoever checks it.
 */
export async function signedCopy(db: Db, files: FileStore, sheetId: string, set?: Setter, now = Date.now()) {
  const sheet = await db
    .selectFrom('agreementSheet')
    .where('id', '=', sheetId)
    .select(['content', 'sha256'])
    .executeTakeFirstOrThrow()
  const parties = await signaturesOf(db, sheetId)
  const signatures = parties.filter(({ at }) => at !== null).length
  const made = await copyOf(db, sheetId, signatures)
  if (made) return files.read(made.sha256)
  const content = JSON.parse(sheet.content) as SheetContent
  const pdf = await setSheet(content, set, signedPart(content, sheet.sha256, parties))
  if ('refused' in pdf) return pdf
  const sha256 = files.put(pdf)
  await db
    .insertInto('agreementCopy')
    .values({ sha256, sheetId, signatures, bytes: pdf.length, madeAt: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  return Buffer.from(pdf)
}

function copyOf(db: Db, sheetId: string, signatures: number) {
  return db
    .selectFrom('agreementCopy')
    .where('sheetId', '=', sheetId)
    .where('signatures', '=', signatures)
    .select('sha256')
    .executeTakeFirst()
}

function signedPart(content: SheetContent, hash: string, parties: Awaited<ReturnType<typeof signaturesOf>>) {
  const { columns, ...words } = t.signed
  const rows = parties.map(({ role, typed, at, recorder, scanSha256 }) => {
    const organisation = content.parties.find((party) => party.role === role)?.organisation
    const who = [t.roles[role], organisation].filter(Boolean).join(', ')
    if (at === null) return [who, '', '', words.waiting]
    return [who, typed ?? '', dutchTimeOf(at), scanSha256 ? words.paper(recorder ?? '') : words.online]
  })
  return {
    title: words.title,
    text: words.text,
    columns: [columns.who, columns.name, columns.when, columns.how],
    rows,
    hashLabel: words.hash,
    hash,
    check: words.check,
    address: linkTo(`/agreement-check?code=${hash}`),
    code: words.codeOf,
  }
}
