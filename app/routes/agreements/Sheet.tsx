import { Download, FileText } from 'lucide-react'
import { agreementsTexts } from '~/app/texts/agreements'
import { dateText, momentText } from '~/app/ui/dates'
import { Field, TextField } from '~/app/ui/Field'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { SheetState } from '~/db/agreementTables'
import type { ReadSheet } from '~/modules/intake/agreements/readAgreement.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { Code } from './SigningParts'

const tones: Record<SheetState, StateTone> = { signing: 'busy', inForce: 'passed', replaced: 'none', ended: 'none' }

type Props = { sheet: ReadSheet; agreementId: string; isHandled: boolean }

/** One numbered sheet: how it stands, its PDFs, and who signed it. */
export function Sheet({ sheet, agreementId, isHandled }: Props) {
  const language = useLanguage()
  const t = agreementsTexts[language]
  const { number, madeAt, inForceFrom, inForceUntil, state, why } = sheet
  const day = (at: number | null) => (at === null ? '' : dateText(at, language))
  const words = [t.made(day(madeAt)), inForceFrom !== null && t.inForce(day(inForceFrom), day(inForceUntil))]
  const address = `/agreements/${agreementId}/sheets/${number}`
  return (
    <section className="agreement-sheet">
      <h2>
        {t.sheet(number)}
        <State tone={tones[state]} label={t.sheetStates[state]} />
      </h2>
      <p>{words.filter(Boolean).join(', ')}</p>
      {why && <p>{t.whyNew(why)}</p>}
      <p className="actions">
        <a className="button second" href={`${address}/sheet.pdf`}>
          <FileText aria-hidden="true" size={20} />
          {t.pdf}
        </a>
        <a className="button second" href={`${address}/signed.pdf`}>
          <Download aria-hidden="true" size={20} />
          {t.signedPdf}
        </a>
      </p>
      <h3>{t.parties}</h3>
      <ul className="agreement-parties">
        {sheet.parties.map((party) => (
          <li key={party.partyId}>
            <PartyWords party={party} sheet={sheet} agreementId={agreementId} />
            {isHandled && state === 'signing' && party.at === null && <Do party={party} />}
          </li>
        ))}
      </ul>
      <Code sha256={sheet.sha256} />
    </section>
  )
}

type Party = ReadSheet['parties'][number]

function PartyWords({ party, sheet, agreementId }: { party: Party; sheet: ReadSheet; agreementId: string }) {
  const language = useLanguage()
  const t = agreementsTexts[language]
  const link = sheet.links.find(({ partyId }) => partyId === party.partyId)
  return (
    <div className="agreement-party">
      <span>
        <strong>{t.roles[party.role]}</strong>
        <span>{[party.name, party.email].filter(Boolean).join(', ')}</span>
        {party.at === null && link && sheet.state === 'signing' && (
          <span className="agreement-small">{t.linkSent(dateText(link.sentAt, language), link.reminders)}</span>
        )}
        {party.recorder && party.scanSha256 && (
          <span className="agreement-small">
            {t.onPaper(party.recorder)} <a href={`/agreements/${agreementId}/scans/${party.signatureId}`}>{t.scan}</a>
          </span>
        )}
      </span>
      {party.at === null ? (
        <State tone={sheet.state === 'signing' ? 'near' : 'none'} label={t.notSigned} />
      ) : (
        <State tone="passed" label={t.signedOn(momentText(party.at, language), party.typed ?? '')} />
      )}
    </div>
  )
}

/** What a coordinator can do for somebody who did not sign yet. */
function Do({ party }: { party: Party }) {
  const t = useTexts(agreementsTexts)
  const role = t.roles[party.role]
  return (
    <div className="agreement-do">
      <details>
        <summary aria-label={t.resendTitle(role)}>{t.resend}</summary>
        <form method="post">
          <input type="hidden" name="partyId" value={party.partyId} />
          <TextField label={t.email} name="email" type="email" maxLength={254} defaultValue={party.email} />
          <button className="second" name="do" value="resend" type="submit">
            {t.resend}
          </button>
        </form>
      </details>
      <details>
        <summary aria-label={t.paperTitle(role)}>{t.paper}</summary>
        <form method="post" encType="multipart/form-data">
          <input type="hidden" name="partyId" value={party.partyId} />
          <TextField label={t.paperName} name="name" maxLength={120} defaultValue={party.name} />
          <TextField label={t.paperDay} name="signedOn" type="date" defaultValue={dutchDay(Date.now())} />
          <Field label={t.paperScan} hint={t.paperHint}>
            {(parts) => <input type="file" name="file" accept="application/pdf,image/jpeg,image/png" {...parts} />}
          </Field>
          <button className="second" type="submit">
            {t.paper}
          </button>
        </form>
      </details>
    </div>
  )
}
