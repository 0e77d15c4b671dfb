import { Download, FileText } from 'lucide-react'
import { ownApplicationTexts } from '~/app/texts/ownApplication'
import { dayText, momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Problems } from '~/modules/intake/applying/applicationSchema'
import type { Typed } from '~/modules/intake/applying/steps'
import type { OwnPageData } from './ownPage'
import { Papers } from './Papers'
import { Reach, Who } from './StepFields'

type Props = { page: OwnPageData; at: string }

export function OwnPapers({ page, at, problem }: Props & { problem?: Parameters<typeof Papers>[0]['problem'] }) {
  const t = useTexts(ownApplicationTexts)
  return (
    <section id="papers">
      <h2>{t.documents}</h2>
      <Papers papers={page.documents} problem={problem} action={`${at}#papers`} openAt={`${at}/documents/`} />
    </section>
  )
}

type DetailsProps = { page: OwnPageData; typed?: Typed; problems?: Problems }

/** What a candidate said of themselves, to correct. */
export function Details({ page, typed, problems }: DetailsProps) {
  const t = useTexts(ownApplicationTexts)
  const fields = { typed: typed ?? page.candidate, problems: problems ?? {} }
  return (
    <section id="details" className="own-parts">
      <h2>{t.details}</h2>
      <details open={problems !== undefined || page.lacksParent}>
        <summary>{t.detailsText}</summary>
        <form method="post" noValidate>
          <Who {...fields} />
          <Reach {...fields} isYoung={page.isYoung} />
          <button name="do" value="details" type="submit">
            {t.save}
          </button>
        </form>
      </details>
    </section>
  )
}

/** How long it is kept, and the consent to keep it longer, given or taken back with one press. */
export function Keep({ page }: { page: OwnPageData }) {
  const language = useLanguage()
  const t = ownApplicationTexts[language]
  const [last] = page.applications
  const { consent } = page
  return (
    <section>
      <h2>{t.keeping}</h2>
      {last && <p>{t.keptUntil(last.term.weeks)}</p>}
      {consent && <p>{t.consented(dayText(consent.givenAt, language))}</p>}
      {(consent || last) && <p>{t.consent(consent?.months ?? last!.term.monthsWithConsent)}</p>}
      {(consent || last) && (
        <form method="post">
          <button className="second" name="do" value={consent ? 'noConsent' : 'consent'} type="submit">
            {consent ? t.takeConsent : t.giveConsent}
          </button>
        </form>
      )}
    </section>
  )
}

/** Everything that is known of a candidate, to read or to take along, with who looked at it. */
export function TakeAlong({ page, at }: Props) {
  const language = useLanguage()
  const t = ownApplicationTexts[language]
  return (
    <section>
      <h2>{t.data}</h2>
      <p>{t.dataText}</p>
      <p className="actions">
        <a className="button second" href={`${at}/data`}>
          <FileText aria-hidden="true" size={20} />
          {t.readable}
        </a>
        <a className="button second" href={`${at}/data.json`} download>
          <Download aria-hidden="true" size={20} />
          {t.json}
        </a>
      </p>
      <h3>{t.openings}</h3>
      {page.openings.length === 0 && <p>{t.noOpenings}</p>}
      <ul>
        {page.openings.slice(0, 20).map(({ name, at: moment }) => (
          <li key={`${name}${moment}`}>{t.opened(name, momentText(moment, language))}</li>
        ))}
      </ul>
    </section>
  )
}

export function EraseAll({ page }: { page: OwnPageData }) {
  const t = useTexts(ownApplicationTexts)
  return (
    <section className="own-parts">
      <h2>{t.erase}</h2>
      <p>{page.hasRecord ? t.eraseRecord : t.eraseText}</p>
      <details>
        <summary>{t.erase}</summary>
        <p>{t.eraseSure}</p>
        <form method="post">
          <button className="second" name="do" value="erase" type="submit">
            {t.eraseNow}
          </button>
        </form>
      </details>
    </section>
  )
}
