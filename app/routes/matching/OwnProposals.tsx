import { answersTexts } from '~/app/texts/answers'
import { State, type StateTone } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { OwnProposal } from '~/modules/intake/places/proposalsOf.server'
import './answer.css'

const tones: Partial<Record<OwnProposal['state'], StateTone>> = {
  ...({ askedCompany: 'busy', talking: 'busy', agreed: 'passed', placed: 'passed' } as const),
}

/** The places that were proposed to a candidate, on their own page: what is asked of them first. */
export function OwnProposals({
  proposals,
}: {
  proposals: Pick<OwnProposal, 'secret' | 'standing' | 'state' | 'facts'>[]
}) {
  const t = useTexts(answersTexts)
  if (proposals.length === 0) return null
  return (
    <section>
      <h2>{t.own}</h2>
      <ul className="own-proposals">
        {proposals.map(({ secret, standing, state, facts }) => (
          <li key={secret}>
            <b>{facts.title}</b>
            <span>{facts.company}</span>
            <span>{facts.where}</span>
            {standing === 'open' ? (
              <>
                <State tone="near" label={t.asksYou} />
                <p className="actions">
                  <a className="button" href={`/answers/${secret}`}>
                    {t.look}
                  </a>
                </p>
              </>
            ) : (
              <State tone={tones[state] ?? 'none'} label={wordsOf(t, standing, state)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Texts = (typeof answersTexts)['nl']

function wordsOf(t: Texts, standing: OwnProposal['standing'], state: OwnProposal['state']) {
  if (state !== 'askedCandidate') return t.states[state]
  return standing === 'overtaken' ? t.states.overtaken : t.states.lapsed
}
