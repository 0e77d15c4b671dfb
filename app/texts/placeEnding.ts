import { bilingual } from './bilingual'

type PlaceEndingTexts = {
  ending: string
  endingText: string
  reason: string
  note: string
  noteHint: string
  otherPlace: string
  noOtherPlace: string
  otherPlaceHint: string
  end: string
}

/** Ending somebody's time at a place, or moving them to another. */
export const placeEndingTexts = bilingual<PlaceEndingTexts>({
  nl: {
    ending: 'Beëindig of verplaats',
    endingText:
      'De kandidaat zoekt daarna weer een plek, of krijgt meteen de andere plek die je kiest. Het bedrijf krijgt een mail.',
    reason: 'Waarom?',
    note: 'Toelichting',
    noteHint: 'Alleen de hub leest dit.',
    otherPlace: 'Meteen naar een andere plek?',
    noOtherPlace: 'Nee, eerst weer zoeken',
    otherPlaceHint: 'Een nieuw bedrijf betekent een nieuwe praktijkovereenkomst.',
    end: 'Beëindig deze plaatsing',
  },
  en: {
    ending: 'End or move',
    endingText:
      'After that the candidate looks for a place again, or gets the other place that you choose at once. The company gets a mail.',
    reason: 'Why?',
    note: 'Note',
    noteHint: 'Only the hub reads this.',
    otherPlace: 'To another placement at once?',
    noOtherPlace: 'No, look again first',
    otherPlaceHint: 'A new company means a new placement agreement.',
    end: 'End this placement',
  },
})
