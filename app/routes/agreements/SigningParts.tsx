import { Download } from 'lucide-react'
import { signingTexts } from '~/app/texts/signing'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { State } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { FoundLink } from '~/modules/intake/agreements/readLink.server'

type Shown = Omit<FoundLink, 'content'>
type Parties = FoundLink['signatures']

/** Who signs a sheet, and how each of them stands. */
export function WhoSigns({ parties }: { parties: Parties }) {
  const language = useLanguage()
  const t = signingTexts[language]
  return (
    <section>
      <h2>{t.who}</h2>
      <ul className="signing-parties">
        {parties.map((party) => (
          <li key={party.partyId}>
            <span>
              <strong>{t.roles[party.role]}</strong>
              <span>{party.name}</span>
            </span>
            {party.at === null ? (
              <State tone="near" label={t.notYet} />
            ) : (
              <State
                tone="passed"
                label={[momentText(party.at, language), party.scanSha256 && t.onPaper].filter(Boolean).join(', ')}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The hash of a sheet, with the way to check it. */
export function Code({ sha256 }: { sha256: string }) {
  const t = useTexts(signingTexts)
  return (
    <section>
      <h2>{t.code}</h2>
      <p>
        <a href={`/agreement-check?code=${sha256}`}>{t.codeText}</a>
      </p>
      <p>
        <code className="signing-code">{sha256}</code>
      </p>
    </section>
  )
}

export function Questions({ link, heading }: { link: Shown; heading: string }) {
  const email = link.contactEmail || link.hubEmail
  const phone = link.contactPhone || link.hubPhone
  return (
    <section>
      <h2>{heading}</h2>
      <address>
        <strong>{link.contactName || link.hubName}</strong>
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      </address>
    </section>
  )
}

/** What somebody sees who has signed: what comes next, and the PDF to keep. */
export function Signed({ link, title }: { link: Shown; title: string }) {
  const language = useLanguage()
  const t = signingTexts[language]
  const waiting = link.signatures.filter(({ at }) => at === null).length
  return (
    <>
      <h1>{title}</h1>
      <Notice kind="done">{t.signedText(link.own?.typed ?? '', momentText(link.own?.at ?? 0, language))}</Notice>
      <p>{waiting === 0 ? t.inForce : t.waiting(waiting)}</p>
      <p className="actions">
        <a className="button second" href={`/signatures/${link.secret}/signed.pdf`}>
          <Download aria-hidden="true" size={20} />
          {t.signedPdf}
        </a>
      </p>
      <WhoSigns parties={link.signatures} />
      <Code sha256={link.sha256} />
      <Questions link={link} heading={t.contact} />
    </>
  )
}

/** A link that signs nothing any more, and what to do. */
export function ClosedLink({ link, isAsked }: { link: Shown; isAsked: boolean }) {
  const t = useTexts(signingTexts)
  const { title, text } = t.closed[link.state as keyof typeof t.closed]
  const mayAsk = link.state === 'expired' || link.state === 'replaced'
  return (
    <>
      <h1>{title}</h1>
      {isAsked ? <Notice kind="done">{t.askedNew}</Notice> : <p>{text}</p>}
      {mayAsk && !isAsked && (
        <form method="post">
          <button name="do" value="askNew" type="submit">
            {t.askNew}
          </button>
        </form>
      )}
      <Questions link={link} heading={t.contact} />
    </>
  )
}
