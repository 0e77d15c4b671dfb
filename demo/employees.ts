/** Two more invented companies beside those of the cast. */
export const moreCompanies = [
  {
    id: 'ijsselkracht',
    slug: 'ijsselkracht-hydrauliek',
    name: 'IJsselkracht Hydrauliek',
    place: 'Deventer',
    summary: 'Maakt pompen en cilinders.',
  },
  {
    id: 'kwartslag',
    slug: 'kwartslag-precisie',
    name: 'Kwartslag Precisie',
    place: 'Hengelo',
    summary: 'Draait en freest kleine series.',
  },
]

/** Invented employees of each company, who learn there. */
export const employees: { companyId: string; names: string[]; teamLead?: string }[] = [
  {
    companyId: 'vos',
    names: [
      'Lotte Hendriks',
      'Mehmet Kaya',
      'Sanne de Boer',
      'Piotr Kowalski',
      'Fatima el Amrani',
      'Joris van Leeuwen',
      'Denise Rozenblad',
    ],
  },
  {
    companyId: 'hamer',
    names: ['João Tavares', 'Inge Postma', 'Thijs Kuipers', 'Aylin Demir', 'Kevin Vermeer', 'Samira Haddad'],
    teamLead: 'Inge Postma',
  },
  {
    companyId: 'delta',
    names: [
      'Minh Anh Nguyễn',
      'Wouter Schouten',
      'Shanti Ramdin',
      'Bas Willems',
      'Oleksandr Bondarenko',
      'Marieke van den Heuvel',
      'Abel Tesfay',
    ],
  },
  {
    companyId: 'noord',
    names: ['Jelle Hoekstra', 'Gerda Wiersma', 'Emmanuel Osei', 'Rens Dijkstra', 'Katarzyna Nowak', 'Yusuf Aydın'],
  },
  {
    companyId: 'ijsselkracht',
    names: ['Femke Brouwer', 'Dennis Maas', 'Ana Popescu', 'Ruben Pinas', 'Hilde Jonker', 'Tariq Ahmed'],
  },
  {
    companyId: 'kwartslag',
    names: ['Stijn Peeters', 'Chantal Lieveld', 'Goran Petrović', 'Naima Bouzid', 'Maarten Gerritsen', 'Li Wei Chen'],
  },
]
