import { offeringTexts } from '~/app/texts/offering'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { useLanguage } from '~/app/ui/useTexts'
import { openLicences } from '~/modules/blocks/licence'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { countWords, durationWords, levelWords, priceWords, startWords } from './offeringWords'

/** The title block of an offering: what people compare, in one look. */
export function OfferingFacts({ offering }: { offering: OfferingPage }) {
  const language = useLanguage()
  const t = offeringTexts[language]
  const { labels } = t
  const level = levelWords(offering.level, language)
  const facts: [string, string | null | undefined][] = [
    [labels.level, offering.nlqf ? `${level} (${t.nlqf(offering.nlqf)})` : level],
    [labels.duration, durationWords(offering, language) ?? t.durationUnknown],
    [labels.start, startWords(offering.start, language)],
    [labels.price, priceWords(offering.priceCents, language)],
    [labels.place, placeWords(offering, language)],
    [labels.language, t.languages[offering.language]],
    [labels.theme, offering.themeNames?.[language] ?? offering.theme],
    [labels.leerweg, offering.leerweg && t.leerwegen[offering.leerweg]],
    [labels.crebo, offering.crebo?.code],
    [labels.studyLoad, offering.studyLoadHours && t.hours(countWords(offering.studyLoadHours, language))],
    [labels.contactDays, offering.contactDays && t.days(offering.contactDays)],
    [labels.credential, offering.credential],
    [labels.licence, offering.licence && openLicences[offering.licence].name],
  ].map(([label, value]) => [label as string, value ? String(value) : undefined])
  return (
    <section className="offering-facts" aria-label={offeringPageTexts[language].facts}>
      <dl className="title-block">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

export function placeWords({ place, isOnline }: Pick<OfferingPage, 'place' | 'isOnline'>, language: 'nl' | 'en') {
  const t = offeringTexts[language]
  if (isOnline) return place ? t.placeAndOnline(place) : t.online
  return place || t.placeUnknown
}
