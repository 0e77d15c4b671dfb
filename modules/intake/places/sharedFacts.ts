import type { Language } from '~/db/tables'
import { readWishes } from '../wishes'
import { dayWords } from './dayWords'
import { placeMailTexts } from './placeMail'
import { readShares, type Share } from './shares'

type Sharing = { shares: string; wishes: string; email: string; phone: string; place: string }

/** What a candidate lets a company know, in sentences; what they changed or took back since is not in it. */
export function sharedFacts({ shares, wishes, ...candidate }: Sharing, language: Language) {
  const said = saidOf(candidate, wishes, language)
  return readShares(shares).flatMap((share) => (said[share] ? placeMailTexts[language].shares[share](said[share]) : []))
}

/** What there is to share; nothing of what the candidate never said. */
export function saidOf(
  { email, phone, place }: Omit<Sharing, 'shares' | 'wishes'>,
  json: string,
  language: Language,
): Record<Share, string> {
  const { days, from, work } = readWishes(json)
  const names = placeMailTexts[language].dayNames
  return {
    ...{ email, phone, place, work },
    start: from ? dayWords(from, language) : '',
    days: days.map((day) => names[day - 1]!).join(', '),
  }
}
