import { intakeTexts } from '~/app/texts/intake'
import { ownApplicationTexts } from '~/app/texts/ownApplication'
import { dayText } from '~/app/ui/dates'
import { SelectField } from '~/app/ui/Field'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ApplicationState } from '~/db/intakeTables'
import { withdrawalReasons } from '~/modules/intake/applying/withdrawalReasons'
import type { OwnPageData } from './ownPage'

type Own = OwnPageData['applications'][number]

const tones: Record<ApplicationState, StateTone> = {
  applied: 'busy',
  conversationPlanned: 'busy',
  admitted: 'passed',
  seekingPlace: 'busy',
  matched: 'passed',
  signing: 'busy',
  placed: 'passed',
  started: 'passed',
  finished: 'passed',
  refused: 'failed',
  withdrawn: 'none',
  stopped: 'none',
}

/** How far one application is, what came before, and the way to take it back. */
export function Application({ application }: { application: Own }) {
  const language = useLanguage()
  const t = ownApplicationTexts[language]
  const words = intakeTexts[language]
  const { title, slug, state, since, appliedAt, appliedByName, steps } = application
  return (
    <section className="own-application">
      <h2>{title}</h2>
      <p className="own-state">
        <State tone={tones[state]} label={words.states[state]} />{' '}
        <span className="hint">{t.since(dayText(since, language))}</span>
      </p>
      <p>{t.stateTexts[state]}</p>
      <p className="hint">
        {t.appliedOn(dayText(appliedAt, language))}
        {appliedByName && `. ${t.appliedBy(appliedByName)}`}
      </p>
      {steps.length > 1 && (
        <details>
          <summary>{t.history}</summary>
          <ol className="own-steps">
            {steps.map((step) => (
              <li key={`${step.state}${step.at}`}>
                {dayText(step.at, language)}: {words.states[step.state]}
              </li>
            ))}
          </ol>
        </details>
      )}
      <p>
        <a href={`/catalogue/${slug}`}>{t.programme}</a>
      </p>
      {application.mayWithdraw && <Withdraw applicationId={application.id} />}
    </section>
  )
}

function Withdraw({ applicationId }: { applicationId: string }) {
  const t = useTexts(ownApplicationTexts)
  const { reasons } = useTexts(intakeTexts)
  return (
    <details>
      <summary>{t.withdraw}</summary>
      <p>{t.withdrawText}</p>
      <form method="post">
        <input type="hidden" name="applicationId" value={applicationId} />
        <SelectField
          label={t.withdrawReason}
          name="reason"
          options={withdrawalReasons.map((value) => ({ value, label: reasons[value] }))}
        />
        <button className="second" name="do" value="withdraw" type="submit">
          {t.withdrawNow}
        </button>
      </form>
    </details>
  )
}

/** What is asked of the candidate now. */
export function Asked({ page }: { page: OwnPageData }) {
  const t = useTexts(ownApplicationTexts)
  const isOpen = page.applications.some(({ mayWithdraw }) => mayWithdraw)
  const asksPapers = isOpen && page.documents.length === 0
  const asksTime = page.conversations.some(({ startsAt, noneFitsAt }) => startsAt === null && noneFitsAt === null)
  return (
    <section>
      <h2>{t.asked}</h2>
      {!asksPapers && !asksTime && !page.lacksParent && <p>{t.nothingAsked}</p>}
      <ul className="own-asked">
        {asksTime && (
          <li>
            <a href="#own-talks">{t.askTime}</a>
          </li>
        )}
        {page.lacksParent && (
          <li>
            <a href="#details">{t.askParent}</a>
          </li>
        )}
        {asksPapers && (
          <li>
            <a href="#papers">{t.askPapers}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** Whom to call, once for each provider. */
export function Call({ applications }: { applications: Own[] }) {
  const t = useTexts(ownApplicationTexts)
  const all = applications.map((one) => ({
    name: one.contactName || one.hubName,
    email: one.contactEmail || one.hubEmail,
    phone: one.contactPhone || one.hubPhone,
  }))
  const contacts = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  if (contacts.length === 0) return null
  return (
    <section>
      <h2>{t.call}</h2>
      {contacts.map(({ name, email, phone }) => (
        <address key={`${name}${email}`} className="own-contact">
          <strong>{name}</strong>
          {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </address>
      ))}
    </section>
  )
}
