import type { Problem } from '~/modules/intake/applying/applicationSchema'
import type { PaperProblem } from '~/modules/intake/applying/judgePaper.server'
import type { ProgrammeClosed } from '~/modules/intake/applying/programmeAt.server'
import type { educations, FieldName } from '~/modules/intake/applying/steps'
import { bilingual } from './bilingual'

type Asked = { label: string; hint: string }
export type FormWords = {
  fields: Record<Exclude<FieldName, 'keepLonger'>, Asked>
  educations: Record<(typeof educations)[number], string>
  problems: Record<Problem, string>
  closed: Record<ProgrammeClosed, string>
  paperProblems: Record<PaperProblem | 'tooMany' | 'noFile', string>
}

/** The questions of the form, each with its reason, what can be answered and what can be wrong. */
export const applicationForm = bilingual<FormWords>({
  nl: {
    fields: {
      name: { label: 'Je naam', hint: 'Voornaam en achternaam, zodat we weten naar wie we vragen.' },
      birthDate: {
        label: 'Je geboortedatum',
        hint: 'Bijvoorbeeld 14-3-2008. Ben je nog geen 18, dan tekent later een ouder mee.',
      },
      email: { label: 'Je e-mailadres', hint: 'Hier sturen we de link naar je eigen pagina heen.' },
      phone: { label: 'Je telefoonnummer', hint: 'Om je te bellen voor een gesprek.' },
      postcode: {
        label: 'Je postcode',
        hint: 'Om een plek bij je in de buurt te zoeken. We bewaren alleen de cijfers.',
      },
      parentName: { label: 'Naam van een ouder of verzorger', hint: 'Die tekent later de overeenkomst mee.' },
      parentEmail: {
        label: 'E-mailadres van die ouder of verzorger',
        hint: 'We sturen één bericht dat je je hebt aangemeld, en later de overeenkomst.',
      },
      works: {
        label: 'Werk je al bij een bedrijf waar je deze opleiding wilt doen?',
        hint: 'Dan zoeken we geen plek voor je en bellen we met je bedrijf pas als jij dat goed vindt.',
      },
      employerName: { label: 'Welk bedrijf?', hint: 'De naam is genoeg.' },
      education: { label: 'Welk diploma heb je het laatst gehaald?', hint: 'Zo weten we welk niveau bij je past.' },
      motivation: {
        label: 'Waarom wil je dit leren?',
        hint: 'Twee of drie zinnen. Daarmee begint het gesprek.',
      },
      days: { label: 'Op welke dagen kun je werken?', hint: 'Naast werken ga je meestal één dag naar school.' },
      furthest: { label: 'Hoe ver wil je reizen?', hint: 'We zoeken eerst dichtbij.' },
      from: { label: 'Vanaf wanneer kun je?', hint: 'Dan stellen we geen plek voor die eerder begint.' },
      work: { label: 'Wat voor werk doe je graag?', hint: 'Of een bedrijf dat je al kent.' },
    },
    educations: {
      none: 'Geen diploma',
      vmbo: 'Vmbo',
      mbo1: 'Mbo niveau 1',
      mbo2: 'Mbo niveau 2',
      mbo3: 'Mbo niveau 3',
      mbo4: 'Mbo niveau 4',
      havoVwo: 'Havo of vwo',
      hbo: 'Hbo of universiteit',
      abroad: 'Een diploma uit een ander land',
    },
    problems: {
      required: 'Vul dit in.',
      tooLong: 'Maak dit korter.',
      email: 'Dit is geen e-mailadres. Het ziet eruit als naam@bedrijf.nl.',
      birthDate: 'Dit is geen geboortedatum. Schrijf de dag, de maand en het jaar: 14-3-2008.',
      bsn: 'Hier staat een getal dat op een burgerservicenummer (BSN) lijkt. Haal het weg: wij mogen het niet bewaren.',
      phone: 'Dit is geen telefoonnummer. Schrijf bijvoorbeeld 06 12345678, of laat het leeg.',
      postcode: 'Dit is geen postcode. Schrijf vier cijfers: 8017.',
      parentIsYou: 'Dit is je eigen e-mailadres. Vul dat van je ouder of verzorger in.',
      choice: 'Kies een van de mogelijkheden.',
    },
    closed: {
      full: 'Deze opleiding is vol.',
      closed: 'Aanmelden voor deze start kan niet meer.',
      soon: 'Aanmelden kan nog niet.',
      unplanned: 'Er is nog geen datum waarop deze opleiding begint.',
    },
    paperProblems: {
      empty: 'Dit bestand is leeg. Kies een ander bestand.',
      tooLarge: 'Dit bestand is te groot. Het mag hoogstens 10 MB zijn.',
      unknownKind:
        'Dit soort bestand kunnen we niet lezen. Kies een pdf, een foto (JPG of PNG) of een Word-bestand (.docx).',
      lockedFile: 'Er zit een wachtwoord op dit bestand. Sla het op zonder wachtwoord en kies het opnieuw.',
      fileWithProgram: 'In dit bestand zit een programma. Sla het op als pdf en kies het opnieuw.',
      noRoom: 'We kunnen het nu niet bewaren. Probeer het later.',
      broken: 'Dit bestand is stuk. Sla het opnieuw op en kies het nog eens.',
      tooMany: 'Er zijn al tien papieren. Haal er eerst een weg.',
      noFile: 'Kies eerst een bestand.',
    },
  },
  en: {
    fields: {
      name: { label: 'Your name', hint: 'First name and surname, so that we know whom to ask for.' },
      birthDate: {
        label: 'Your date of birth',
        hint: 'For example 14-3-2008. When you are not yet 18, a parent signs too, later.',
      },
      email: { label: 'Your e-mail address', hint: 'We send the link to your own page here.' },
      phone: { label: 'Your phone number', hint: 'To call you for a conversation.' },
      postcode: { label: 'Your postcode', hint: 'To look for a placement near you. We keep the digits only.' },
      parentName: { label: 'Name of a parent or guardian', hint: 'They sign the agreement too, later.' },
      parentEmail: {
        label: 'E-mail address of that parent or guardian',
        hint: 'We send one message that you applied, and the agreement later.',
      },
      works: {
        label: 'Do you work already at a company where you want to follow this programme?',
        hint: 'Then we look for no placement, and call your company only when you agree.',
      },
      employerName: { label: 'Which company?', hint: 'The name is enough.' },
      education: { label: 'Which diploma did you get last?', hint: 'So that we know which level suits you.' },
      motivation: {
        label: 'Why do you want to learn this?',
        hint: 'Two or three sentences. The conversation begins there.',
      },
      days: { label: 'On which days can you work?', hint: 'Beside work you mostly go to school for one day.' },
      furthest: { label: 'How far do you want to travel?', hint: 'We look near you first.' },
      from: { label: 'From when can you?', hint: 'Then we propose no placement that begins earlier.' },
      work: { label: 'What kind of work do you like?', hint: 'Or a company that you know already.' },
    },
    educations: {
      none: 'No diploma',
      vmbo: 'Vmbo',
      mbo1: 'Mbo level 1',
      mbo2: 'Mbo level 2',
      mbo3: 'Mbo level 3',
      mbo4: 'Mbo level 4',
      havoVwo: 'Havo or vwo',
      hbo: 'Hbo or university',
      abroad: 'A diploma from another country',
    },
    problems: {
      required: 'Please fill this in.',
      tooLong: 'Make this shorter.',
      email: 'This is not an e-mail address. It looks like name@company.nl.',
      birthDate: 'This is not a date of birth. Write the day, the month and the year: 14-3-2008.',
      bsn: 'There is a number here that looks like a citizen service number (BSN). Take it out: we may not keep it.',
      phone: 'This is not a phone number. Write for example 06 12345678, or leave it empty.',
      postcode: 'This is not a postcode. Write four digits: 8017.',
      parentIsYou: 'This is your own e-mail address. Fill in that of your parent or guardian.',
      choice: 'Choose one of the options.',
    },
    closed: {
      full: 'This programme is full.',
      closed: 'You can no longer apply for this start.',
      soon: 'You cannot apply yet.',
      unplanned: 'There is no date yet on which this programme begins.',
    },
    paperProblems: {
      empty: 'This file is empty. Choose another file.',
      tooLarge: 'This file is too large. It may be 10 MB at most.',
      unknownKind: 'We cannot read this kind of file. Choose a PDF, a photo (JPG or PNG) or a Word file (.docx).',
      lockedFile: 'This file has a password. Save it without one and choose it again.',
      fileWithProgram: 'There is a program in this file. Save it as a PDF and choose it again.',
      noRoom: 'We cannot keep it now. Try again later.',
      broken: 'This file is broken. Save it anew and choose it again.',
      tooMany: 'There are ten papers already. Take one away first.',
      noFile: 'Choose a file first.',
    },
  },
})
