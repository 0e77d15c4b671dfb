import { catalogueTexts } from '~/app/texts/catalogue'
import { hubTexts } from '~/app/texts/hub'
import { offeringTexts } from '~/app/texts/offering'
import type { Language } from '~/db/tables'
import type { PictureWords } from '~/modules/catalogue/pictures/drawPicture.server'
import type { readHub } from '~/modules/catalogue/readHub.server'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { durationWords, levelWords, priceWords, startWords } from '../catalogue/offeringWords'

/** What the picture of an offering says. */
export function offeringPictureWords(offering: OfferingPage, language: Language): PictureWords {
  const t = offeringTexts[language]
  return {
    kind: t.kinds[offering.kind],
    title: offering.title,
    hub: offering.hub.name,
    colour: offering.hub.colour,
    facts: [
      [t.labels.start, startWords(offering.start, language)],
      [t.labels.duration, durationWords(offering, language) ?? t.durationUnknown],
      offering.level
        ? [t.labels.level, levelWords(offering.level, language)]
        : [t.labels.price, priceWords(offering.priceCents, language)],
    ],
  }
}

type Hub = Pick<NonNullable<Awaited<ReturnType<typeof readHub>>>, 'hub' | 'total'>

/** What the picture of a hub says. */
export function hubPictureWords({ hub, total }: Hub, language: Language): PictureWords {
  const t = hubTexts[language]
  return {
    kind: t.plainHub,
    title: hub.name,
    hub: hub.place || t.plainHub,
    colour: hub.colour,
    facts: [[catalogueTexts[language].pageTitle, catalogueTexts[language].total(total)]],
  }
}
