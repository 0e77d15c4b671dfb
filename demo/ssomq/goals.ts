import type { Goal } from '~/modules/blocks/document'

export const goals: Goal[] = [
  { id: 'stappen', text: 'Je noemt de vijf stappen van SSOMQ en legt ze uit.' },
  { id: 'storing', text: 'Je ziet bij welke stap een storing of afkeur hoort.' },
  { id: 'geschikt', text: 'Je beoordeelt of een product geschikt is voor een robot.' },
  { id: 'verandert', text: 'Je weet wat er verandert in het proces en in je eigen werk.' },
  { id: 'veilig', text: 'Je werkt veilig bij een robotcel.' },
]

/** Which questions ask about each goal, by the ids of both. */
export const questions: Record<string, string[]> = {
  stappen: [
    'stappenvolgorde',
    'sorterenwat',
    'orienterenvorm',
    'monterenpen',
    'controlelijn',
    'toetsweg',
    'toetsorienteren',
  ],
  storing: ['singulerenveren', 'controleoorzaak', 'storinglek', 'toetstweeringen', 'toetsoorzaak'],
  geschikt: ['haalbaarslangset', 'haalbaaradvies', 'ventielkegel', 'toetshaalbaar', 'toetsontwerp'],
  verandert: ['startveren', 'procesmee', 'rekenenstilstand', 'toetsdraaibank', 'toetsproces'],
  veilig: ['veiligstoring', 'veiligstil', 'robotstarten', 'toetsveilig'],
}
