import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { participantsTexts } from '~/app/texts/participants'
import { momentText, spentText } from '~/app/ui/dates'
import { numberText } from '~/app/ui/numbers'
import { Ruler } from '~/app/ui/Ruler'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { isDone } from '~/modules/progress/isDone'
import { participant } from '~/modules/progress/participant.server'
import { Answers } from './Answers'
import { AskedOf } from './Assigned'
import { assignAddress } from './address'
import { ParticipantState } from './ParticipantState'
import './participants.css'

export const handle = route({ access: { GET: ['coordinator', 'teamLead'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await participant(context.db, context.person!, params.enrolmentId!)
  if (!found) throw data(null, { status: 404 })
  return found
}

export default function Participant() {
  const t = useTexts(participantsTexts)
  const language = useLanguage()
  const found = useLoaderData<typeof loader>()
  const isPackage = found.attempts.some((attempt) => attempt.isPackage)
  return (
    <>
      <p>
        <a className="back" href="/participants">
          <ArrowLeft aria-hidden="true" size={18} />
          {t.back}
        </a>
      </p>
      <h1>{found.name}</h1>
      <p>
        <ParticipantState state={found.state} />
      </p>
      <dl className="facts">
        <Fact word={t.module} value={found.module} />
        <Fact word={t.company} value={found.company ?? t.noCompany} />
        <Fact word={t.email} value={found.email} />
        <Fact word={t.enrolledOn} value={momentText(found.enrolledAt, language)} />
      </dl>
      {found.asked.length > 0 && (
        <AskedOf
          asked={found.asked}
          name={found.name}
          isDone={isDone(found.state)}
          address={(organisation) => assignAddress(organisation, found.offeringId, found.personId)}
        />
      )}
      <h2>{t.attempts}</h2>
      {found.attempts.length === 0 && <p>{t.noAttempts}</p>}
      <ol className="attempts">
        {found.attempts.map((attempt) => (
          <li key={attempt.id} className="card">
            <h3>{t.attempt(attempt.number)}</h3>
            <p>
              <ParticipantState state={attempt.state} />
            </p>
            <Ruler
              done={attempt.pagesSeen}
              total={attempt.pagesTotal}
              label={(attempt.isPackage ? t.units : t.page)(attempt.pagesSeen, attempt.pagesTotal)}
            />
            <dl className="facts">
              {attempt.score !== null && <Fact word={t.columns.score} value={numberText(attempt.score, language)} />}
              {attempt.totalSeconds > 0 && (
                <Fact word={t.columns.time} value={spentText(attempt.totalSeconds, language)} />
              )}
              <Fact word={t.started} value={momentText(attempt.startedAt, language)} />
              {attempt.committedAt !== null && (
                <Fact word={t.columns.seen} value={momentText(attempt.committedAt, language)} />
              )}
              {attempt.finishedAt !== null && <Fact word={t.ended} value={momentText(attempt.finishedAt, language)} />}
              <Fact word={t.version} value={String(attempt.version)} />
            </dl>
            {attempt.claims.map((claim) => (
              <Claim key={claim.claimedAt} claim={claim} />
            ))}
            {attempt.answers.length > 0 && <Answers pages={attempt.answers} />}
          </li>
        ))}
      </ol>
      <p className="hint">{isPackage ? t.packageAnswers : found.readsAnswers ? t.withAnswers : t.noAnswers}</p>
    </>
  )
}

type Contradicted = { claimedAt: number; status: string | null; scoreRaw: number | null; reason: string }

/** What was told of a result and does not count. */
function Claim({ claim: { claimedAt, status, scoreRaw, reason } }: { claim: Contradicted }) {
  const t = useTexts(participantsTexts)
  const language = useLanguage()
  const state = status === 'passed' || status === 'completed' || status === 'failed' ? t.states[status] : undefined
  const score = scoreRaw === null ? undefined : t.claimScore(numberText(scoreRaw, language))
  const what = [state?.toLowerCase(), score].filter(Boolean).join(', ')
  const text = reason === 'unreadable' ? t.claimUnread : t.claim
  return <p className="claim">{text(what, momentText(claimedAt, language))}</p>
}

function Fact({ word, value }: { word: string; value: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{value}</dd>
    </div>
  )
}
