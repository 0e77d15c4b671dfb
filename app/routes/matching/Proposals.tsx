import { matchingTexts } from '~/app/texts/matching'
import { TextArea } from '~/app/ui/Field'
import { State } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { ProposalListed } from '~/modules/intake/places/matchingBoard.server'
import { daysSince } from './MatchingLists'

type Props = { proposals: ProposalListed[]; now: number }

const seeking = ['admitted', 'seekingPlace']
const unfinished = ['candidateDeclined', 'companyDeclined', 'lapsed']

// What can be finished with one press comes first.
const order = ['agreed', 'talking', 'companyDeclined', 'candidateDeclined', 'lapsed']

/** What was proposed: what waits for the hub first, then what waits for others. */
export function Proposals({ proposals, now }: Props) {
  const t = useTexts(matchingTexts)
  const isYours = (one: ProposalListed) => one.state === 'agreed' || one.state === 'talking' || isLeft(one, proposals)
  const yours = proposals.filter(isYours).toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const running = proposals.filter(({ state }) => state === 'askedCandidate' || state === 'askedCompany')
  return (
    <>
      {yours.length > 0 && (
        <section>
          <h2>{t.yours}</h2>
          <ul className="match-proposals">
            {yours.map((one) => (
              <Yours key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      {running.length > 0 && (
        <section>
          <h2>{t.running}</h2>
          <ul className="match-proposals">
            {running.map((one) => (
              <Running key={one.id} one={one} now={now} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** A no or a silence, as long as the candidate seeks and nothing newer was proposed to them. */
function isLeft(one: ProposalListed, all: ProposalListed[]) {
  if (!unfinished.includes(one.state) || !seeking.includes(one.step)) return false
  const others = all.filter(({ applicationId, id }) => applicationId === one.applicationId && id !== one.id)
  return !others.some(
    ({ since, state }) => since > one.since || ['askedCandidate', 'askedCompany', 'talking', 'agreed'].includes(state),
  )
}

function Yours({ one }: { one: ProposalListed }) {
  const t = useTexts(matchingTexts)
  const { state, name, title, companyName, words, applicationId } = one
  return (
    <li>
      <div>
        <b>{`${name} – ${title}`}</b>
        <span>{sentenceOf(t, one)}</span>
        {words && <q className="as-typed">{words}</q>}
      </div>
      <div>
        {state === 'agreed' && (
          <form method="post" action="/matching">
            <input type="hidden" name="proposalId" value={one.id} />
            <button name="do" value="confirm" type="submit">
              {t.place(name)}
            </button>
          </form>
        )}
        {state === 'talking' && <Record one={one} who={companyName} />}
        {unfinished.includes(state) && (
          <a className="button second" href={`/matching?candidate=${applicationId}`}>
            {t.next}
            <span className="visually-hidden">: {name}</span>
          </a>
        )}
      </div>
    </li>
  )
}

type Texts = (typeof matchingTexts)['nl']

function sentenceOf(t: Texts, { state, name, companyName, title }: ProposalListed) {
  if (state === 'agreed') return t.placeText(companyName)
  if (state === 'talking') return t.meet(companyName, name)
  if (state === 'lapsed') return t.lapsed(name)
  return t.noOf(state === 'candidateDeclined' ? t.candidate : t.company(companyName), title)
}

function Running({ one, now }: { one: ProposalListed; now: number }) {
  const t = useTexts(matchingTexts)
  const { state, name, title, companyName, since } = one
  const who = state === 'askedCandidate' ? name : companyName
  return (
    <li>
      <div>
        <b>{`${name} – ${title}, ${companyName}`}</b>
        <State tone="busy" label={`${t.waitsFor[state as 'askedCandidate'](who)}, ${t.days(daysSince(since, now))}`} />
      </div>
      <Record one={one} who={who} />
    </li>
  )
}

/** What else can be done with a proposal that waits for somebody. */
function Record({ one, who }: { one: ProposalListed; who: string }) {
  const t = useTexts(matchingTexts)
  return (
    <details>
      <summary>
        {t.record}
        <span className="visually-hidden">: {one.name}</span>
      </summary>
      <form method="post" action="/matching">
        <input type="hidden" name="proposalId" value={one.id} />
        <p>
          {who}. {t.recordText} {one.contactPhone && one.state !== 'askedCandidate' ? one.contactPhone : ''}
        </p>
        <TextArea label={t.words} name="words" rows={2} maxLength={600} />
        <p className="actions">
          <button name="do" value="yes" type="submit" className="second">
            {t.recordYes}
          </button>
          <button name="do" value="no" type="submit" className="second">
            {t.recordNo}
          </button>
          <button name="do" value="again" type="submit" className="quiet">
            {t.again}
          </button>
          <button name="do" value="takeBack" type="submit" className="quiet">
            {t.takeBack}
          </button>
        </p>
      </form>
    </details>
  )
}
