import { practiceTexts } from '~/app/texts/practice'
import { State, type StateTone } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { Chain, Side, Standing as StandingName } from '~/modules/practice/chain'

const tones: Record<StandingName, StateTone> = {
  question: 'near',
  development: 'busy',
  application: 'busy',
  keeping: 'busy',
  done: 'passed',
  declined: 'none',
}

export function Standing({ chain }: { chain: Chain }) {
  const t = useTexts(practiceTexts)
  return <State tone={tones[chain.standing]} label={t.standings[chain.standing]} />
}

/** Who has to do something now. */
export function Waits({ waitsFor, isMine }: { waitsFor?: Side; isMine: boolean }) {
  const t = useTexts(practiceTexts)
  if (!waitsFor) return null
  const label = isMine ? t.waitsForYou : waitsFor === 'hub' ? t.waitsForHub : t.waitsForCompany
  return <State tone={isMine ? 'near' : 'none'} label={label} />
}
