import type { Likeness } from '~/modules/intake/applying/likeness.server'
import { bilingual } from './bilingual'

type KeepingTexts = {
  duplicates: string
  duplicatesIntro: string
  noDuplicates: string
  noDuplicatesText: string
  toApplications: string
  alike: Record<Likeness, string>
  alikeBecause: string
  candidate: string
  birthDate: string
  email: string
  phone: string
  place: string
  applications: string
  papers: (count: number) => string
  created: string
  keepThis: (name: string) => string
  mergeText: string
  apart: string
  merged: string
  toldApart: string
  bothPlaced: string
  gone: string
  morePairs: (count: number) => string
  keeping: string
  keepingIntro: string
  due: string
  noDue: string
  dueOn: (day: string) => string
  withConsent: string
  whatGoes: string
  whatGoesText: string
  whatStays: string
  whatStaysText: string
  stays: { open: (count: number) => string; record: (count: number) => string; erased: (count: number) => string }
  term: (hub: string) => string
  weeks: string
  weeksHint: string
  months: string
  monthsHint: string
  save: string
  saved: string
  runs: string
  noRuns: string
  run: { day: string; applications: string; candidates: string; documents: string; drafts: string; interests: string }
  openings: string
  said: string
  noOpenings: string
  documents: string
  noDocuments: string
}

/** What a coordinator reads of candidates who look alike, of papers, and of keeping and forgetting. */
export const keepingTexts = bilingual<KeepingTexts>({
  nl: {
    duplicates: 'Dubbele kandidaten',
    duplicatesIntro: 'Deze mensen lijken op elkaar. Zijn ze dezelfde? Voeg ze dan samen. Er gaat niets verloren.',
    noDuplicates: 'Niemand lijkt dubbel',
    noDuplicatesText: 'Als twee aanmeldingen op elkaar lijken, zie je ze hier naast elkaar.',
    toApplications: 'Naar de aanmeldingen',
    alike: {
      name: 'dezelfde naam',
      nearName: 'een naam die erop lijkt',
      birthDate: 'dezelfde geboortedatum',
      nearBirthDate: 'een geboortedatum die erop lijkt',
      email: 'hetzelfde e-mailadres',
      phone: 'hetzelfde telefoonnummer',
    },
    alikeBecause: 'Ze hebben',
    candidate: 'Naam',
    birthDate: 'Geboren',
    email: 'E-mailadres',
    phone: 'Telefoon',
    place: 'Woonplaats',
    applications: 'Aanmeldingen',
    papers: (count) => (count === 1 ? '1 document' : `${count} documenten`),
    created: 'Bekend sinds',
    keepThis: (name) => `Voeg samen bij ${name}`,
    mergeText:
      'Alle aanmeldingen, stappen en papieren komen bij degene die je kiest. Twee keer voor dezelfde opleiding? Dan blijft de aanmelding die het verst is.',
    apart: 'Dit zijn twee mensen',
    merged: 'Samengevoegd. Beide links leiden nu naar dezelfde pagina.',
    toldApart: 'Onthouden: dit zijn twee mensen.',
    bothPlaced: 'Ze hebben allebei een leerwerkplek. Beëindig eerst één van de twee plekken.',
    gone: 'Dit paar is er niet meer: iemand anders heeft het al gedaan, of een van de twee is gewist.',
    morePairs: (count) => `Er zijn nog ${count} paren. Je ziet ze als je deze hebt gehad.`,
    keeping: 'Bewaren en wissen',
    keepingIntro:
      'Aanmeldingen die niets werden, worden vanzelf gewist als hun termijn voorbij is. Dat gebeurt één keer per dag.',
    due: 'Wordt gewist in de komende vier weken',
    noDue: 'Niets. In de komende vier weken loopt geen termijn af.',
    dueOn: (day) => `gewist op ${day}`,
    withConsent: 'gaf toestemming om langer te bewaren',
    whatGoes: 'Wat er wordt gewist',
    whatGoesText:
      'Naam, geboortedatum, adressen, telefoon, antwoorden, wensen, papieren, notities, berichten en mails.',
    whatStays: 'Wat er blijft',
    whatStaysText:
      'Dat er een aanmelding was, voor welke opleiding, wanneer, welke stappen er waren en waarom het ophield. Zo blijven de aantallen kloppen. Wie een dossier opende, blijft ook staan.',
    stays: {
      open: (count) => `${count} lopende aanmeldingen: die blijven zolang ze lopen`,
      record: (count) => `${count} met een overeenkomst: die blijven voor school, subsidie en fonds`,
      erased: (count) => `${count} al gewist: die tellen nog mee`,
    },
    term: (hub) => `Termijn van ${hub}`,
    weeks: 'Bewaar aanmeldingen die niets werden (weken)',
    weeksHint: 'Gewoon is vier weken. Dit staat ook op het formulier.',
    months: 'Met toestemming (maanden)',
    monthsHint: 'Gewoon is een jaar. Wie al toestemming gaf, houdt wat toen is gevraagd.',
    save: 'Bewaar',
    saved: 'Bewaard.',
    runs: 'Wat er de laatste keren is gewist',
    noRuns: 'Er is nog niets gewist.',
    run: {
      day: 'Dag',
      applications: 'Aanmeldingen',
      candidates: 'Kandidaten',
      documents: 'Documenten',
      drafts: 'Niet verstuurd',
      interests: 'Wachtlijst',
    },
    said: 'Wat er is ingevuld',
    openings: 'Wie dit dossier opende',
    noOpenings: 'Nog niemand.',
    documents: 'Papieren',
    noDocuments: 'Geen papieren.',
  },
  en: {
    duplicates: 'Double candidates',
    duplicatesIntro: 'These people look alike. Are they the same? Then merge them. Nothing gets lost.',
    noDuplicates: 'Nobody seems double',
    noDuplicatesText: 'When two applications look alike you see them here side by side.',
    toApplications: 'To the applications',
    alike: {
      name: 'the same name',
      nearName: 'a name that looks like it',
      birthDate: 'the same date of birth',
      nearBirthDate: 'a date of birth that looks like it',
      email: 'the same e-mail address',
      phone: 'the same phone number',
    },
    alikeBecause: 'They have',
    candidate: 'Name',
    birthDate: 'Born',
    email: 'E-mail address',
    phone: 'Phone',
    place: 'Place',
    applications: 'Applications',
    papers: (count) => (count === 1 ? '1 paper' : `${count} papers`),
    created: 'Known since',
    keepThis: (name) => `Merge into ${name}`,
    mergeText:
      'All applications, steps and papers come to the one you choose. Twice for the same programme? Then the application stays that is furthest.',
    apart: 'These are two people',
    merged: 'Merged. Both links lead to the same page now.',
    toldApart: 'Remembered: these are two people.',
    bothPlaced: 'Both have a work placement. End one of the two first.',
    gone: 'This pair is no longer there: somebody else did it already, or one of the two was erased.',
    morePairs: (count) => `There are ${count} more pairs. You see them when you have done these.`,
    keeping: 'Keeping and erasing',
    keepingIntro:
      'Applications that came to nothing are erased by themselves when their term is over. That happens once a day.',
    due: 'Erased in the coming four weeks',
    noDue: 'Nothing. No term ends in the coming four weeks.',
    dueOn: (day) => `erased on ${day}`,
    withConsent: 'consented to be kept longer',
    whatGoes: 'What is erased',
    whatGoesText: 'Name, date of birth, addresses, phone, answers, wishes, papers, notes, messages and mails.',
    whatStays: 'What stays',
    whatStaysText:
      'That there was an application, for which programme, when, which steps there were and why it ended. So the numbers stay true. Who opened a file stays too.',
    stays: {
      open: (count) => `${count} open applications: they stay as long as they are open`,
      record: (count) => `${count} with an agreement: they stay for school, grant and fund`,
      erased: (count) => `${count} erased already: they still count`,
    },
    term: (hub) => `Term of ${hub}`,
    weeks: 'Keep applications that came to nothing (weeks)',
    weeksHint: 'Four weeks is usual. The form says it too.',
    months: 'With consent (months)',
    monthsHint: 'A year is usual. Who consented already keeps what was asked then.',
    save: 'Save',
    saved: 'Saved.',
    runs: 'What was erased the last times',
    noRuns: 'Nothing was erased yet.',
    run: {
      day: 'Day',
      applications: 'Applications',
      candidates: 'Candidates',
      documents: 'Papers',
      drafts: 'Not sent',
      interests: 'Waiting list',
    },
    said: 'What was filled in',
    openings: 'Who opened this file',
    noOpenings: 'Nobody yet.',
    documents: 'Papers',
    noDocuments: 'No papers.',
  },
})
