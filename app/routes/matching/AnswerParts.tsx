import { answersTexts } from '~/app/texts/answers'
import { useTexts } from '~/app/ui/useTexts'
import type { OwnProposal } from '~/modules/intake/places/proposalsOf.server'

/** A place in words, for who is asked about it. */
export function AnswerFacts({ asked }: { asked: Pick<OwnProposal, 'facts' | 'place' | 'side'> }) {
  const t = useTexts(answersTexts)
  const { facts, place, side } = asked
  const rows = [
    [t.qualification, facts.qualification],
    [t.where, facts.where],
    [t.when, facts.when],
    [t.days, facts.days],
    [t.supervisor, side === 'candidate' ? place.supervisorName : ''],
  ] as const
  return (
    <section>
      <h2>{t.what}</h2>
      <p>
        <b>{facts.title}</b>, {facts.company}
      </p>
      <p className="as-typed">{place.description}</p>
      <dl className="answer-facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
