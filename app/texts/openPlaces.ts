import { bilingual } from './bilingual'

type OpenPlacesTexts = {
  title: string
  count: (places: number, companies: number) => string
  named: (names: string) => string
}

/** How many places to work and learn are open, for visitors. */
export const openPlacesTexts = bilingual<OpenPlacesTexts>({
  nl: {
    title: 'Leerwerkplekken',
    count: (places, companies) =>
      `Er ${places === 1 ? 'is 1 leerwerkplek' : `zijn ${places} leerwerkplekken`} bij ${companies === 1 ? '1 bedrijf' : `${companies} bedrijven`}.`,
    named: (names) => `Onder andere bij ${names}.`,
  },
  en: {
    title: 'Work placements',
    count: (places, companies) =>
      `${places === 1 ? 'There is 1 work placement' : `There are ${places} work placements`} at ${companies === 1 ? '1 company' : `${companies} companies`}.`,
    named: (names) => `Among others at ${names}.`,
  },
})
