import type { ApplicationState } from '~/db/intakeTables'
import type { Reason } from '~/modules/intake/reasons'
import { bilingual } from './bilingual'

type IntakeTexts = {
  menu: string
  parts: Record<'applications' | 'matching' | 'workPlaces' | 'agreements' | 'hours', string>
  states: Record<ApplicationState, string>
  reasons: Record<Reason, string>
}

/** What every screen of the intake calls things. */
export const intakeTexts = bilingual<IntakeTexts>({
  nl: {
    menu: 'Onderdelen van de intake',
    parts: {
      applications: 'Aanmeldingen',
      matching: 'Koppelen',
      workPlaces: 'Leerwerkplekken',
      agreements: 'Overeenkomsten',
      hours: 'Uren',
    },
    states: {
      applied: 'Aangemeld',
      conversationPlanned: 'Gesprek gepland',
      admitted: 'Toegelaten',
      seekingPlace: 'Zoekt een plek',
      matched: 'Plek gevonden',
      signing: 'Overeenkomst tekenen',
      placed: 'Geplaatst',
      started: 'Begonnen',
      finished: 'Klaar',
      refused: 'Afgewezen',
      withdrawn: 'Teruggetrokken',
      stopped: 'Gestopt',
    },
    reasons: {
      entryRequirements: 'Voldoet niet aan de eisen',
      motivation: 'Past niet bij wat iemand wil',
      full: 'De opleiding is vol',
      noPlace: 'Geen leerwerkplek gevonden',
      otherProgramme: 'Kiest een andere opleiding',
      noAnswer: 'Wij krijgen geen antwoord',
      otherWork: 'Heeft ander werk',
      circumstances: 'Persoonlijke omstandigheden',
      tooFar: 'Te ver reizen',
      tookTooLong: 'Het duurde te lang',
      tooHard: 'De opleiding is te zwaar',
      companyDeclined: 'Het bedrijf zegt nee',
      candidateDeclined: 'De kandidaat zegt nee',
      companyStopped: 'Het bedrijf stopt ermee',
      contractEnded: 'Het arbeidscontract eindigde',
      erased: 'Gegevens gewist op verzoek',
      double: 'Stond er dubbel',
      other: 'Iets anders',
    },
  },
  en: {
    menu: 'Parts of the intake',
    parts: {
      applications: 'Applications',
      matching: 'Matching',
      workPlaces: 'Work placements',
      agreements: 'Agreements',
      hours: 'Hours',
    },
    states: {
      applied: 'Applied',
      conversationPlanned: 'Conversation planned',
      admitted: 'Admitted',
      seekingPlace: 'Looking for a placement',
      matched: 'Placement found',
      signing: 'Signing the agreement',
      placed: 'Placed',
      started: 'Started',
      finished: 'Finished',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      stopped: 'Stopped',
    },
    reasons: {
      entryRequirements: 'Does not meet the requirements',
      motivation: 'Does not fit what somebody wants',
      full: 'The programme is full',
      noPlace: 'No work placement found',
      otherProgramme: 'Chooses another programme',
      noAnswer: 'We get no answer',
      otherWork: 'Has other work',
      circumstances: 'Personal circumstances',
      tooFar: 'Too far to travel',
      tookTooLong: 'It took too long',
      tooHard: 'The programme is too hard',
      companyDeclined: 'The company says no',
      candidateDeclined: 'The candidate says no',
      companyStopped: 'The company stops',
      contractEnded: 'The employment contract ended',
      erased: 'Data erased on request',
      double: 'Was there twice',
      other: 'Something else',
    },
  },
})
