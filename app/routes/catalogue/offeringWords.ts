import { offeringTexts } from '~/app/texts/offering'
import { dayText, minutesText } from '~/app/ui/dates'
import type { Language, Level, Offering } from '~/db/tables'
import type { Start } from '~/modules/catalogue/start'

type Duration = Pick<Offering, 'durationText' | 'durationMinutes'>
type Price = Pick<Offering, 'priceCents' | 'vatPercent'>

/** How long it takes: the provider's own words, else the minutes; undefined when nobody said. */
export function durationWords({ durationText, durationMinutes }: Duration, language: Language) {
  if (durationText) return durationText
  return durationMinutes ? minutesText(durationMinutes, language) : undefined
}

export function startWords(start: Start, language: Language) {
  const t = offeringTexts[language].starts
  if (start.startsAt === undefined) return t[start.state]
  return t[start.state](dayText(start.startsAt, language))
}

export function levelWords(level: Level | null, language: Language) {
  const t = offeringTexts[language]
  return level ? t.levels[level] : t.noLevel
}

/** The price as a company reads it first: without VAT. */
export function priceWords(priceCents: number | null, language: Language) {
  const t = offeringTexts[language]
  if (priceCents === null) return t.priceOnRequest
  return priceCents === 0 ? t.free : euros(priceCents, language)
}

/** Both prices, for the page: a company pays the one, a person the other. */
export function pricesInFull({ priceCents, vatPercent }: Price, language: Language) {
  const t = offeringTexts[language]
  if (!priceCents) return []
  if (vatPercent === 0) return [t.noVat(euros(priceCents, language))]
  const withVat = Math.round((priceCents * (100 + vatPercent)) / 100)
  return [t.exVat(euros(priceCents, language)), t.withVat(euros(withVat, language))]
}

export function scoreWords(scoreRaw: number | null, language: Language) {
  return scoreRaw === null ? '' : `${new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(scoreRaw)}%`
}

/** A number as people write it: "2.550". */
export function countWords(count: number, language: Language) {
  return new Intl.NumberFormat(language).format(count)
}

function euros(cents: number, language: Language) {
  const digits = cents % 100 === 0 ? 0 : 2
  const options = { style: 'currency', currency: 'EUR', minimumFractionDigits: digits } as const
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-IE', options).format(cents / 100)
}
