/** Qualifications of secondary vocational education, as their numbers stand in the list of 2015. */
export const crebos = [
  { code: '25342', name: 'Monteur mechatronica', level: 2 },
  { code: '25340', name: 'Eerste monteur mechatronica', level: 3 },
  { code: '25344', name: 'Technicus mechatronica systemen', level: 4 },
  { code: '25315', name: 'Tekenaar werktuigbouw', level: 3 },
  { code: '25297', name: 'Technicus engineering', level: 4 },
].map((crebo) => ({
  ...crebo,
  validFrom: '2015-08-01',
  validUntil: null,
  source: 'kwalificatielijst 2015; herzien op 1 augustus 2023, kijk bij SBB welk nummer nu geldt',
}))

export const fundingSchemes = [
  {
    id: 'praktijkleren',
    name: 'Subsidieregeling praktijkleren',
    summary: 'Het leerbedrijf krijgt tot € 2.700 per studiejaar voor een student die een hele BBL-opleiding volgt.',
    source: 'https://www.rvo.nl/subsidies-financiering/praktijkleren',
    validFrom: '2025-08-01',
    validUntil: null,
  },
  {
    id: 'ao-bbl',
    name: 'A+O Metalektro: bijdrage BBL',
    summary: 'A+O Metalektro betaalt bedrijven in de Metalektro elk jaar een bedrag per BBL-student.',
    source: 'https://www.ao-metalektro.nl',
    validFrom: '2025-08-01',
    validUntil: null,
  },
  {
    id: 'slim-scholing',
    name: 'SLIM-scholingssubsidie',
    summary:
      'De werkgever krijgt een deel van de kosten terug: 90 % bij NLQF-niveau 1 en 2, en 50 % bij niveau 3 en hoger.',
    source: 'https://www.uitvoeringvanbeleidszw.nl',
    validFrom: '2025-01-01',
    validUntil: null,
    needsNlqf: 1,
    needsDevelopmentPath: 1,
  },
]

/** The levels beside which Dutch education stands. */
export const nlqfLevels = [
  { level: 1, nameNl: 'mbo 1', nameEn: 'mbo 1 (entry)' },
  { level: 2, nameNl: 'mbo 2 en vmbo', nameEn: 'mbo 2 and vmbo' },
  { level: 3, nameNl: 'mbo 3', nameEn: 'mbo 3 (vocational)' },
  { level: 4, nameNl: 'mbo 4 en havo', nameEn: 'mbo 4 and havo' },
  { level: 5, nameNl: 'associate degree', nameEn: 'associate degree (Ad)' },
  { level: 6, nameNl: 'hbo- of wo-bachelor', nameEn: 'bachelor' },
  { level: 7, nameNl: 'hbo- of wo-master', nameEn: 'master' },
  { level: 8, nameNl: 'doctor', nameEn: 'doctorate' },
].map((level) => ({ ...level, validFrom: '2011-10-01', validUntil: null, source: 'https://www.nlqf.nl' }))

/** Invented: the sector says itself which Ontwikkelpaden there are. */
export const developmentPaths = [
  {
    id: 'monteur-mechatronica',
    name: 'Ontwikkelpad Monteur mechatronica',
    summary: 'Van productiemedewerker naar monteur, en verder naar eerste monteur.',
  },
  {
    id: 'operator-robotcel',
    name: 'Ontwikkelpad Operator robotcel',
    summary: 'Van operator aan een gewone machine naar operator van een robotcel.',
  },
  {
    id: 'verspaner',
    name: 'Ontwikkelpad Verspaner',
    summary: 'Van hulp in de werkplaats naar zelfstandig verspaner.',
  },
].map((path) => ({ ...path, validFrom: '2026-01-01', validUntil: null, source: 'Demo van Leerbank, 1 november 2026' }))

const smartIndustry = { lineNl: 'Smart Industry', lineEn: 'Smart Industry' }
const production = { lineNl: 'Productietechniek', lineEn: 'Production technology' }
const skills = { lineNl: 'Vaardigheden van medewerkers', lineEn: 'Skills of employees' }

/** Themes of the catalogue; the lines are the three of Skills4Future. */
export const themes = [
  { id: 'robotisering', nameNl: 'Robotisering', nameEn: 'Robotisation', ...smartIndustry },
  { id: 'mechatronica', nameNl: 'Mechatronica', nameEn: 'Mechatronics', ...smartIndustry },
  { id: 'programmeren', nameNl: 'Programmeren en besturen', nameEn: 'Programming and control', ...smartIndustry },
  { id: 'ai', nameNl: 'AI', nameEn: 'Artificial intelligence', ...smartIndustry },
  { id: 'digital-twin', nameNl: 'Digital twin en data', nameEn: 'Digital twins and data', ...smartIndustry },
  { id: 'verspanen', nameNl: 'Verspanen', nameEn: 'Machining', ...production },
  { id: 'plaatwerk', nameNl: 'Plaatwerk en lasersnijden', nameEn: 'Sheet metal and laser cutting', ...production },
  { id: 'lassen', nameNl: 'Lassen', nameEn: 'Welding', ...production },
  { id: '3d-printen', nameNl: '3D-printen', nameEn: '3D printing', ...production },
  { id: 'meten', nameNl: 'Meten', nameEn: 'Measuring', ...production },
  { id: 'tekenen', nameNl: 'Tekenen en werkvoorbereiding', nameEn: 'Drawing and work preparation', ...production },
  { id: 'lean', nameNl: 'Lean en slimmer werken', nameEn: 'Lean and smarter working', ...skills },
  { id: 'begeleiden', nameNl: 'Leren begeleiden', nameEn: 'Coaching learners', ...skills },
  { id: 'taal', nameNl: 'Taal op de werkvloer', nameEn: 'Language at work', ...skills },
  { id: 'iedereen-doet-mee', nameNl: 'Iedereen doet mee', nameEn: 'Everybody takes part' },
  { id: 'veiligheid', nameNl: 'Veilig werken', nameEn: 'Working safely' },
].map((theme) => ({
  ...theme,
  validFrom: '2026-01-01',
  validUntil: null,
  source: 'Demo van Leerbank, 1 november 2026; lijnen: Skills4Future',
}))
