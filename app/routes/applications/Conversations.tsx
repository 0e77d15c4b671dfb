import { useLoaderData } from '@remix-run/react'
import { fileTexts } from '~/app/texts/applicationFile'
import { momentText } from '~/app/ui/dates'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import { openStates } from '~/modules/intake/states'
import { CallOffForm, HoldForm, MoveForm, ProposeForm } from './ConversationForms'
import type { FileAnswer } from './doInFile.server'
import type { loader } from './file'

type Props = { file: ApplicationFile; answer?: FileAnswer }
type Talk = ApplicationFile['conversations'][number]

/** Times that were proposed, what the candidate chose, and what was said. */
export function Conversations({ file, answer }: Props) {
  const t = fileTexts[useLanguage()]
  const { choices } = useLoaderData<typeof loader>()
  const { conversations, talk, application, intake } = file
  const mayPropose = openStates.includes(application.state) && !talk?.startsAt
  return (
    <section aria-labelledby="conversation">
      <h2 id="conversation">{t.conversations}</h2>
      {conversations.length === 0 && <p>{t.none}</p>}
      <ol className="file-rows">
        {conversations.map((one) => (
          <li key={one.id}>
            <OneTalk talk={one} />
          </li>
        ))}
      </ol>
      {talk?.startsAt && (
        <HoldForm talk={talk} questions={intake.questions} isOpen={talk.startsAt <= file.now} answer={answer} />
      )}
      {talk?.startsAt && <MoveForm talk={talk} answer={answer} />}
      {talk && <CallOffForm talk={talk} />}
      {mayPropose && (
        <ProposeForm
          talk={talk}
          message={choices.times}
          hasEmail={application.email !== ''}
          isOpen={conversations.length === 0 && application.state === 'applied'}
          answer={answer}
        />
      )}
    </section>
  )
}

function OneTalk({ talk }: { talk: Talk }) {
  const language = useLanguage()
  const t = fileTexts[language]
  const { startsAt, times, place, link, noneFitsAt, noneFits, proposedAt, proposerName } = talk
  return (
    <>
      <TalkState talk={talk} />
      {startsAt ? (
        <strong> {momentText(startsAt, language)}</strong>
      ) : (
        <ul>
          {times.map((time) => (
            <li key={time}>{momentText(time, language)}</li>
          ))}
        </ul>
      )}
      <span className="hint">
        {[place, link, t.proposedBy(proposerName ?? t.somebody, momentText(proposedAt, language))]
          .filter(Boolean)
          .join(', ')}
      </span>
      {noneFitsAt !== null && noneFits && <blockquote className="file-text">{noneFits}</blockquote>}
      <Said talk={talk} />
    </>
  )
}

function TalkState({ talk }: { talk: Talk }) {
  const t = fileTexts[useLanguage()]
  if (talk.heldAt !== null) return <State tone="passed" label={t.held} />
  if (talk.cancelledAt !== null)
    return <State tone="none" label={talk.cancelledBecause === 'again' ? t.replaced : t.calledOff} />
  if (talk.noneFitsAt !== null) return <State tone="near" label={t.noneFits} />
  return <State tone="busy" label={talk.startsAt ? t.chosen : t.proposed} />
}

function Said({ talk: { heldAt, holderName, notes, answers } }: { talk: Talk }) {
  const language = useLanguage()
  const t = fileTexts[language]
  if (heldAt === null) return null
  const words: Record<string, string> = { yes: t.yes, no: t.no }
  return (
    <>
      <span className="hint">{t.heldBy(holderName ?? t.somebody, momentText(heldAt, language))}</span>
      {notes && <p className="file-text">{notes}</p>}
      <dl className="file-facts">
        {answers.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{words[value] ?? value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
