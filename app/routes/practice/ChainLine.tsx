import { Check } from 'lucide-react'
import { practiceTexts } from '~/app/texts/practice'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { Chain, Link } from '~/modules/practice/chain'
import { daysOf } from './days'
import './chain.css'

/** The chain as a process line: a station for each link, when it was reached, and on a dimension line how long it took. */
export function ChainLine({ chain, now }: { chain: Chain; now: number }) {
  const t = practiceTexts[useLanguage()]
  return (
    <ol className="chain" aria-label={t.chain}>
      {chain.links.map((link) => (
        <Station key={link.stage} link={link} isHere={chain.standing === link.stage} now={now} isOver={isOver(chain)} />
      ))}
    </ol>
  )
}

// Nobody is busy with what was declined.
function isOver({ standing }: Chain) {
  return standing === 'declined'
}

type Props = { link: Link; isHere: boolean; isOver: boolean; now: number }

function Station({ link, isHere, isOver, now }: Props) {
  const language = useLanguage()
  const t = practiceTexts[language]
  const isReached = link.reachedAt !== undefined && !isOver
  const days = daysOf(link, now)
  // The question is where it ended; what would have followed has nothing to say.
  const over = isOver && (link.stage === 'question' ? t.standings.declined : '–')
  const state = isReached ? 'reached' : isHere ? 'here' : 'ahead'
  return (
    <li className={`chain-${state}`} aria-current={isHere ? 'step' : undefined}>
      <span className="chain-mark" aria-hidden="true">
        {isReached && <Check size={18} />}
      </span>
      <strong>{t.stages[link.stage]}</strong>
      <span>{isReached ? t.reached(dayText(link.reachedAt!, language)) : isHere ? t.now : over || t.notYet}</span>
      {days !== undefined && (
        <span className="chain-days">
          <span>{link.reachedAt === undefined ? t.takes(t.days(days)) : t.took(t.days(days))}</span>
        </span>
      )}
    </li>
  )
}
