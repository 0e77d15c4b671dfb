import type { PartyRole } from '~/db/agreementTables'

const dates = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const moments = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** `2027-03-03` in words; what is no day stays as it is. */
export function dutchDate(day: string) {
  const at = Date.parse(`${day}T12:00:00Z`)
  return Number.isNaN(at) ? day : dates.format(at)
}

export function dutchTimeOf(at: number) {
  return moments.format(at).replace(/(\d\d):(\d\d)$/, '$1.$2 uur')
}

const roles: Record<PartyRole, string> = {
  student: 'Student',
  parent: 'Ouder of voogd',
  company: 'Leerbedrijf',
  employer: 'Formele werkgever',
  school: 'School',
}
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** The words of a sheet. */
export const sheetTexts = {
  title: 'Praktijkovereenkomst met bpv-blad',
  number: (agreement: number, sheet: number) => `Overeenkomst ${agreement}, blad ${sheet}`,
  made: (date: string) => `Gemaakt op ${date}`,
  intro:
    'School, leerbedrijf en student spreken af dat de student in dit bedrijf leert en werkt (beroepspraktijkvorming, artikel 7.2.8 van de Wet educatie en beroepsonderwijs). Dit blad zegt wie, waar, wanneer en hoeveel uur. De voorwaarden erachter horen erbij.',
  roles,
  qualification: 'Kwalificatie',
  bpv: 'Beroepspraktijkvorming (bpv)',
  terms: 'Voorwaarden',
  termsFrom: (date: string) => `Deze voorwaarden gelden vanaf ${date}.`,
  example: 'Dit is een voorbeeld. De school heeft nog geen eigen voorwaarden geschreven.',
  leerweg: 'Beroepsbegeleidende leerweg (bbl)',
  level: (level: number) => `Mbo-niveau ${level}`,
  period: (from: string, until: string) => `${from} tot en met ${until}`,
  hours: (hours: string) => `${hours} klokuren per studiejaar`,
  days: (days: number[]) => days.map((day) => weekdays[day - 1]).join(', '),
  recognition: (crebo: string, on: string, until: string) =>
    `Erkend door SBB voor crebo ${crebo}, nagekeken op ${dutchDate(on)}${until ? `, geldig tot ${dutchDate(until)}` : ''}`,
  labels: {
    name: 'Naam',
    birthDate: 'Geboren op',
    place: 'Woonplaats',
    email: 'E-mail',
    parent: 'Ouder of voogd',
    teacher: 'Bpv-docent',
    signer: 'Tekent namens',
    address: 'Adres',
    recognition: 'Erkenning',
    supervisor: 'Praktijkopleider',
    employer: 'Formele werkgever',
    qualification: 'Naam',
    crebo: 'Crebonummer',
    level: 'Niveau',
    domain: 'Opleidingsdomein',
    leerweg: 'Leerweg',
    period: 'Periode',
    total: 'Totaal',
    practice: 'Praktijk',
    guided: 'Begeleid onderwijs',
    days: 'Werkdagen',
    schoolDay: 'Schooldag',
  },
  words: {
    appointments: 'Bijzondere afspraken',
    signing: 'Ondertekening',
    name: 'Naam',
    date: 'Datum',
    signature: 'Handtekening',
    page: 'Bladzijde',
  },
  signingText: (address: string) =>
    `Deze overeenkomst geldt als iedereen hieronder heeft getekend, met de link in de e-mail of met een pen. Of een digitaal blad echt is, kijk je na op ${address}.`,
  signed: {
    title: 'Zo is dit blad getekend',
    text: 'Leerbank legde vast wie tekende, wanneer, en van welk blad. De code is een controlegetal (SHA-256) van het blad dat iedereen voor zich had: verandert er één letter in het blad, dan klopt de code niet meer.',
    online: 'Met de link in de e-mail',
    paper: (by: string) => `Met een pen op papier, vastgelegd door ${by}`,
    hash: 'Code van het blad',
    check: 'Kijk na of dit echt is:',
    codeOf: 'QR-code naar de pagina die dit nakijkt',
    waiting: 'Heeft nog niet getekend',
    columns: { who: 'Wie', name: 'Getekend als', when: 'Wanneer', how: 'Hoe' },
  },
}
