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
]
