import type { Term } from '~/modules/blocks/document'

export const terms: Term[] = [
  {
    id: 'demonstrator',
    term: 'Demonstrator',
    meaning: 'Een cel om te laten zien en te proberen. Je kunt er niets aan de productie kapotmaken.',
  },
  {
    id: 'orienteren',
    term: 'Oriënteren',
    meaning: 'Zorgen dat een deel steeds met dezelfde kant naar de grijper ligt. Het is stap 3.',
  },
  {
    id: 'singuleren',
    term: 'Singuleren',
    meaning: 'Eén voor één aanbieden. Uit een berg delen komt steeds één los deel. Het is stap 2.',
  },
  {
    id: 'toevoeren',
    term: 'Toevoeren',
    meaning: 'De weg van een deel van de bak naar de robot: sorteren, singuleren en oriënteren.',
  },
]
