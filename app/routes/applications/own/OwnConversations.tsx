import { CalendarPlus } from 'lucide-react'
import { ownIntakeTexts } from '~/app/texts/ownIntake'
import { momentText } from '~/app/ui/dates'
import { TextArea } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import type { OwnConversation } from '~/modules/intake/pipeline/conversations/ownConversation.server'

type Props = { conversations: OwnConversation[]; secret: string; words?: string; error?: string; as?: 'h1' | 'h2' }

/** On the page of a candidate: the times they choose from, or the conversation that is planned. */
export function OwnConversations({ conversations, secret, words, error, as: Heading = 'h2' }: Props) {
  const t = ownIntakeTexts[useLanguage()]
  if (conversations.length === 0) return null
  return (
    <section className="own-talks" aria-labelledby="own-talks">
      <Heading id="own-talks">{t.talkTitle}</Heading>
      {error && <Notice kind="wrong">{error}</Notice>}
      {conversations.map((one) =>
        one.startsAt === null ? (
          <Choose key={one.id} talk={one} secret={secret} words={words} />
        ) : (
          <Planned key={one.id} talk={one} secret={secret} />
        ),
      )}
    </section>
  )
}

type Of = { talk: OwnConversation; secret: string }

function Choose({ talk, secret, words }: Of & { words?: string }) {
  const language = useLanguage()
  const t = ownIntakeTexts[language]
  const action = `/applying/${secret}/conversation`
  return (
    <>
      <p>
        {t.choose(talk.title)} {t.minutes(talk.minutes)} {talk.place && t.where(talk.place)}
      </p>
      {talk.noneFitsAt !== null && <p>{t.noneSaid}</p>}
      <form method="post" action={action} className="own-times">
        <input type="hidden" name="conversationId" value={talk.id} />
        {talk.times.map((time) => (
          <button
            key={time}
            name="startsAt"
            value={time}
            type="submit"
            aria-label={t.takeTime(momentText(time, language))}
          >
            {momentText(time, language)}
          </button>
        ))}
      </form>
      <details open={words !== undefined}>
        <summary>{t.none}</summary>
        <form method="post" action={action}>
          <input type="hidden" name="conversationId" value={talk.id} />
          <TextArea label={t.noneHint} name="words" rows={2} defaultValue={words ?? talk.noneFits} />
          <button className="second" name="do" value="none" type="submit">
            {t.noneSend}
          </button>
        </form>
      </details>
    </>
  )
}

function Planned({ talk, secret }: Of) {
  const language = useLanguage()
  const t = ownIntakeTexts[language]
  return (
    <>
      <p>
        <strong>{t.planned(momentText(talk.startsAt!, language))}</strong> {t.minutes(talk.minutes)}{' '}
        {talk.place && t.where(talk.place)}
      </p>
      {talk.link && (
        <p>
          <a href={talk.link} rel="noreferrer">
            {t.online}
          </a>
        </p>
      )}
      <p>
        <a className="button second" href={`/applying/${secret}/conversation.ics?conversation=${talk.id}`}>
          <CalendarPlus aria-hidden="true" size={20} />
          {t.calendar}
        </a>
      </p>
      <p>{t.cannot}</p>
    </>
  )
}
