import type { Lack, SheetField } from '~/modules/intake/agreements/sheetValues'
import { bilingual } from './bilingual'

type Section = 'student' | 'school' | 'company' | 'employer' | 'qualification' | 'period' | 'appointments'
type Texts = {
  title: (name: string) => string
  text: string
  back: string
  sections: Record<Section, string>
  labels: Record<SheetField, string>
  hints: Partial<Record<SheetField, string>>
  birthDateText: (date: string) => string
  birthDateLacks: string
  minor: string
  otherSchool: string
  employerText: string
  recognitionLink: string
  days: string[]
  noDay: string
  save: string
  show: string
  changed: string
  lacks: Record<Lack, string>
  terms: {
    title: string
    text: string
    back: string
    whose: string
    show: string
    newText: string
    from: string
    fromHint: string
    save: string
    saved: string
    none: string
    example: string
    showExample: string
    since: (day: string, name: string) => string
    empty: string
  }
}

/** The form of a sheet, and the terms behind it. */
export const agreementFormTexts = bilingual<Texts>({
  nl: {
    title: (name) => `Wat op het blad van ${name} komt`,
    text: 'Wat we al weten, staat er. Je mag tussendoor bewaren. Versturen doe je daarna.',
    back: 'Terug naar de overeenkomst',
    sections: {
      student: 'Student',
      school: 'School',
      company: 'Leerbedrijf',
      employer: 'Formele werkgever (als dat een ander is)',
      qualification: 'Kwalificatie',
      period: 'Periode en uren',
      appointments: 'Bijzondere afspraken',
    },
    labels: {
      studentName: 'Naam van de student',
      birthDate: 'Geboortedatum',
      studentEmail: 'E-mailadres van de student',
      studentPlace: 'Woonplaats',
      parentName: 'Naam van ouder of voogd',
      parentEmail: 'E-mailadres van ouder of voogd',
      schoolId: 'School die in Leerbank staat',
      schoolName: 'Naam van de school',
      schoolPlace: 'Plaats van de school',
      schoolSigner: 'Wie tekent voor de school?',
      schoolEmail: 'E-mailadres van wie tekent voor de school',
      teacherName: 'Bpv-docent',
      teacherEmail: 'E-mailadres van de bpv-docent',
      teacherPhone: 'Telefoon van de bpv-docent',
      companyName: 'Naam van het bedrijf',
      companyAddress: 'Adres waar de student werkt',
      companySigner: 'Wie tekent voor het bedrijf?',
      companyEmail: 'E-mailadres van wie tekent voor het bedrijf',
      supervisorName: 'Praktijkopleider',
      supervisorEmail: 'E-mailadres van de praktijkopleider',
      supervisorPhone: 'Telefoon van de praktijkopleider',
      recognisedOn: 'Erkenning nagekeken op',
      recognisedUntil: 'Erkend tot (als je dat weet)',
      employerName: 'Naam van de werkgever',
      employerSigner: 'Wie tekent voor de werkgever?',
      employerEmail: 'E-mailadres van wie tekent voor de werkgever',
      crebo: 'Crebo en niveau',
      domain: 'Opleidingsdomein (hoeft niet)',
      startsOn: 'Begint op',
      endsOn: 'Eindigt op',
      guidedHours: 'Begeleid onderwijs, uren per studiejaar',
      practiceHours: 'Praktijk, uren per studiejaar',
      totalHours: 'Samen, uren per studiejaar',
      days: 'Werkdagen',
      schoolDay: 'Schooldag',
      appointments: 'Wat spreken jullie nog meer af?',
    },
    hints: {
      supervisorEmail: 'Hier gaan de uren heen om te bevestigen.',
      recognisedOn: 'Kijk op Stagemarkt of SBB dit bedrijf voor dit crebo erkent.',
      guidedHours: 'De wet vraagt minstens 200.',
      practiceHours: 'De wet vraagt minstens 610.',
      totalHours: 'De wet vraagt minstens 850.',
      parentName: 'Alleen nodig als de student nog geen 18 is.',
    },
    birthDateText: (date) => `Geboren op ${date}. Klopt dat niet? Wijzig het in het dossier.`,
    birthDateLacks: 'De geboortedatum ontbreekt. Vul hem eerst in, in het dossier van de kandidaat.',
    minor: 'De student is nog geen 18. Een ouder of voogd moet meetekenen (WEB artikel 7.2.8).',
    otherSchool: 'Een andere school',
    employerText: 'Is de student in dienst bij een uitzendbureau of opleidingsbedrijf? Dan tekent dat ook.',
    recognitionLink: 'Zoek het bedrijf op Stagemarkt',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    noDay: 'Geen vaste dag',
    save: 'Bewaar',
    show: 'Bewaar en kijk het na',
    changed:
      'Iemand anders heeft dit intussen bewaard. Wat jij typte, staat hier nog. Bekijk wat er nu staat in een ander tabblad. Bewaar je opnieuw, dan geldt wat hier staat.',
    lacks: {
      empty: 'Vul dit in.',
      email: 'Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@bedrijf.nl.',
      date: 'Kies een datum.',
      number: 'Vul een heel getal in.',
      order: 'De einddatum moet na de begindatum zijn.',
      phone: 'Dit is geen telefoonnummer.',
      adult: 'Nodig, want de student is nog geen 18.',
      sameEmail: 'Dit is het adres van de student zelf. Een ouder tekent met een eigen adres.',
      recognition: 'Deze erkenning is verlopen. Kijk of SBB het bedrijf opnieuw erkent.',
    },
    terms: {
      title: 'Voorwaarden achter het blad',
      text: 'Deze tekst komt in elke nieuwe overeenkomst. Wat al is gemaakt, verandert niet. De voorwaarden van een opleiding gaan voor die van de school.',
      back: 'Alle overeenkomsten',
      whose: 'Voor welke opleiding of school?',
      show: 'Toon',
      newText: 'Nieuwe voorwaarden',
      from: 'Geldt vanaf',
      fromHint: 'Een blad dat je op of na deze dag verstuurt, krijgt deze tekst.',
      save: 'Bewaar deze voorwaarden',
      saved: 'Bewaard.',
      none: 'Nog geen eigen voorwaarden. Op het blad komt het voorbeeld, met erbij dat het een voorbeeld is.',
      example: 'Het voorbeeld',
      showExample: 'Lees het voorbeeld',
      since: (day, name) => `Vanaf ${day}${name ? `, geschreven door ${name}` : ''}`,
      empty: 'Je schrijft voor geen opleiding of school voorwaarden.',
    },
  },
  en: {
    title: (name) => `What the sheet of ${name} says`,
    text: 'What we know already is there. You may save in between. Sending comes after.',
    back: 'Back to the agreement',
    sections: {
      student: 'Student',
      school: 'School',
      company: 'Company',
      employer: 'Formal employer (if that is another)',
      qualification: 'Qualification',
      period: 'Period and hours',
      appointments: 'What else is agreed',
    },
    labels: {
      studentName: 'Name of the student',
      birthDate: 'Date of birth',
      studentEmail: 'E-mail address of the student',
      studentPlace: 'Home town',
      parentName: 'Name of parent or guardian',
      parentEmail: 'E-mail address of parent or guardian',
      schoolId: 'School in Leerbank',
      schoolName: 'Name of the school',
      schoolPlace: 'Place of the school',
      schoolSigner: 'Who signs for the school?',
      schoolEmail: 'E-mail address of who signs for the school',
      teacherName: 'Teacher who guides the practice',
      teacherEmail: 'E-mail address of that teacher',
      teacherPhone: 'Telephone of that teacher',
      companyName: 'Name of the company',
      companyAddress: 'Address where the student works',
      companySigner: 'Who signs for the company?',
      companyEmail: 'E-mail address of who signs for the company',
      supervisorName: 'Supervisor (praktijkopleider)',
      supervisorEmail: 'E-mail address of the supervisor',
      supervisorPhone: 'Telephone of the supervisor',
      recognisedOn: 'Recognition checked on',
      recognisedUntil: 'Recognised until (if you know)',
      employerName: 'Name of the employer',
      employerSigner: 'Who signs for the employer?',
      employerEmail: 'E-mail address of who signs for the employer',
      crebo: 'Crebo and level',
      domain: 'Domain (not needed)',
      startsOn: 'Starts on',
      endsOn: 'Ends on',
      guidedHours: 'Guided teaching, hours per study year',
      practiceHours: 'Practice, hours per study year',
      totalHours: 'Together, hours per study year',
      days: 'Working days',
      schoolDay: 'School day',
      appointments: 'What else do you agree on?',
    },
    hints: {
      supervisorEmail: 'Hours go there to be confirmed.',
      recognisedOn: 'Look at Stagemarkt whether SBB recognises this company for this crebo.',
      guidedHours: 'The law asks at least 200.',
      practiceHours: 'The law asks at least 610.',
      totalHours: 'The law asks at least 850.',
      parentName: 'Only needed when the student is not yet 18.',
    },
    birthDateText: (date) => `Born on ${date}. Is that wrong? Change it in the file.`,
    birthDateLacks: 'The date of birth is lacking. Fill it in first, in the file of the candidate.',
    minor: 'The student is not yet 18. A parent or guardian has to sign too (WEB article 7.2.8).',
    otherSchool: 'Another school',
    employerText: 'Is the student employed by an agency or a training company? Then they sign too.',
    recognitionLink: 'Look the company up at Stagemarkt',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    noDay: 'No fixed day',
    save: 'Save',
    show: 'Save and check it',
    changed:
      'Somebody else saved this meanwhile. What you typed is still here. Look at what it says now in another tab. If you save again, what stands here holds.',
    lacks: {
      empty: 'Please fill this in.',
      email: 'This is not an e-mail address. An e-mail address looks like name@company.nl.',
      date: 'Choose a date.',
      number: 'Fill in a whole number.',
      order: 'The end has to come after the start.',
      phone: 'This is not a telephone number.',
      adult: 'Needed, because the student is not yet 18.',
      sameEmail: 'This is the address of the student. A parent signs with an address of their own.',
      recognition: 'This recognition has lapsed. See whether SBB recognises the company again.',
    },
    terms: {
      title: 'Terms behind the sheet',
      text: 'This text comes in each new agreement. What was made does not change. The terms of a programme go before those of the school.',
      back: 'All agreements',
      whose: 'For which programme or school?',
      show: 'Show',
      newText: 'New terms',
      from: 'Holds from',
      fromHint: 'A sheet that you send on or after this day has this text.',
      save: 'Save these terms',
      saved: 'Saved.',
      none: 'No terms of your own yet. The sheet has the example, and says that it is one.',
      example: 'The example',
      showExample: 'Read the example',
      since: (day, name) => `From ${day}${name ? `, written by ${name}` : ''}`,
      empty: 'You write terms for no programme or school.',
    },
  },
})
