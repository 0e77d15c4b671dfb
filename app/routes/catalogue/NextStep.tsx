import { Mail, Phone } from 'lucide-react'
import { applyingTexts } from '~/app/texts/applying'
import { employeeApplicationsTexts } from '~/app/texts/employeeApplications'
import { offeringTexts } from '~/app/texts/offering'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { pathTexts } from '~/app/texts/paths'
import { dayText } from '~/app/ui/dates'
import { Ruler } from '~/app/ui/Ruler'
import { State } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import type { PathPage } from '~/modules/paths/following/readPath.server'
import { isDone } from '~/modules/progress/isDone'
import type { Learning } from '~/modules/progress/myLearning.server'
import { AssignedBy } from '../assignments/AssignedBy'
import { enrolsHere, FirstDate } from '../sessions/RunBooking'
import { stateTones } from './learningStates'
import { scoreWords } from './offeringWords'

type Props = {
  offering: OfferingPage
  learning: Learning | undefined
  signedIn: boolean
  path?: PathPage
  appliesFor?: boolean
}

/** The one thing to do on this page: start, go on, look at a result, or reach the provider. */
export function NextStep({ offering, learning, signedIn, path, appliesFor }: Props) {
  const t = offeringPageTexts[useLanguage()]
  if (path) return <ToPath path={path} />
  if (offering.kind === 'bbl') return <Apply offering={offering} appliesFor={appliesFor} />
  if (!offering.moduleId) return <ContactProvider offering={offering} />
  if (!signedIn)
    return (
      <p className="actions">
        <a className="button" href={`/sign-in?to=${encodeURIComponent(`/catalogue/${offering.slug}`)}`}>
          {t.signInToStart}
        </a>
      </p>
    )
  if (!learning || learning.state === 'notStarted')
    return (
      <>
        {learning && <AssignedBy learning={learning} />}
        <PostButton action={`/offerings/${offering.id}/enrolment`} label={t.start} />
      </>
    )
  return <Going learning={learning} />
}

function ToPath({ path }: { path: PathPage }) {
  const t = pathTexts[useLanguage()]
  return (
    <p className="actions">
      <a className="button" href={`/paths/${path.slug}`}>
        {path.isFollowed ? t.open : t.follow}
      </a>
    </p>
  )
}

function Going({ learning }: { learning: Learning }) {
  const t = offeringPageTexts[useLanguage()]
  const { enrolmentId, openAttemptId, resultAttemptId, state, pagesSeen, pagesTotal, isPackage } = learning
  const again = `/enrolments/${enrolmentId}/attempts`
  return (
    <div className="going">
      <State tone={stateTones[state]} label={useStanding(learning)} />
      <AssignedBy learning={learning} />
      {openAttemptId && pagesTotal > (isPackage ? 1 : 0) && (
        <Ruler
          done={pagesSeen}
          total={pagesTotal}
          label={isPackage ? t.unitsOf(pagesSeen, pagesTotal) : t.pageOf(Math.max(1, pagesSeen), pagesTotal)}
        />
      )}
      <div className="actions">
        {openAttemptId && (
          <a className="button" href={`/attempts/${openAttemptId}`}>
            {t.continue}
          </a>
        )}
        {!openAttemptId && state === 'failed' && <PostButton action={again} label={t.tryAgain} />}
        {resultAttemptId && (
          <a
            className={isDone(state) && !openAttemptId ? 'button' : 'button second'}
            href={`/attempts/${resultAttemptId}/result`}
          >
            {t.result}
          </a>
        )}
        {!openAttemptId && isDone(state) && <PostButton action={again} label={t.again} className="second" />}
      </div>
    </div>
  )
}

function useStanding({ state, scoreRaw, finishedAt }: Learning) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const word = offeringTexts[language].learningStates[state]
  if (!finishedAt || state === 'busy' || state === 'notStarted') return word
  const told = { passed: t.passedOn, completed: t.completedOn, failed: t.failedOn }[state]
  return told(scoreWords(scoreRaw, language), dayText(finishedAt, language))
}

function PostButton({ action, label, className }: { action: string; label: string; className?: string }) {
  return (
    <form method="post" action={action}>
      <button type="submit" className={className}>
        {label}
      </button>
    </form>
  )
}

function ContactProvider({ offering }: { offering: OfferingPage }) {
  const t = offeringPageTexts[useLanguage()]
  const { email, phone } = contactOf(offering)
  const subject = encodeURIComponent(t.mailSubject(offering.title))
  const isDated = offering.startKind === 'fixed' || enrolsHere(offering)
  if (!email && !phone && !isDated) return null
  return (
    <p className="actions">
      {isDated && <FirstDate offering={offering} />}
      {email && (
        <a className={enrolsHere(offering) ? 'button second' : 'button'} href={`mailto:${email}?subject=${subject}`}>
          <Mail aria-hidden="true" size={20} />
          {enrolsHere(offering) ? t.mailQuestion : isClosed(offering) ? t.mailNext : t.mail}
        </a>
      )}
      {phone && (
        <a className={email ? 'button second' : 'button'} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <Phone aria-hidden="true" size={20} />
          {t.call(phone)}
        </a>
      )}
    </p>
  )
}

/** The way into a programme of work and learning: applying, or hearing when one can; a company also applies for an employee. */
function Apply({ offering, appliesFor }: { offering: OfferingPage; appliesFor?: boolean }) {
  const t = useTexts(applyingTexts)
  const employees = useTexts(employeeApplicationsTexts)
  const contact = offeringPageTexts[useLanguage()]
  const { phone } = contactOf(offering)
  const isOpen = ['open', 'direct', 'request'].includes(offering.start.state)
  return (
    <p className="actions">
      {isOpen ? (
        <a className="button" href={`/catalogue/${offering.slug}/application`}>
          {t.apply}
        </a>
      ) : (
        <a className="button" href={`/offerings/${offering.id}/interest`}>
          {t.tellMe}
        </a>
      )}
      {isOpen && appliesFor && (
        <a className="button second" href={`/employee-applications?offering=${offering.id}`}>
          {employees.forEmployee}
        </a>
      )}
      {phone && (
        <a className="button second" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <Phone aria-hidden="true" size={20} />
          {contact.call(phone)}
        </a>
      )}
    </p>
  )
}

/** Whom to reach: the offering's own contact, else the hub. */
export function contactOf({ contactName, contactEmail, contactPhone, hub }: OfferingPage) {
  const isNamed = Boolean(contactEmail || contactPhone)
  return {
    name: contactName || hub.name,
    email: isNamed ? contactEmail : hub.email,
    phone: isNamed ? contactPhone : hub.phone,
  }
}

/** Nobody can enrol in any of its runs now. */
export function isClosed({ start }: OfferingPage) {
  return start.state === 'full' || start.state === 'closed' || start.state === 'past'
}
