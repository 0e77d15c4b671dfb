import type { DemonstrationPart } from '~/modules/packages/paper/demonstration'
import { bilingual } from './bilingual'

const howNl: Record<DemonstrationPart, string> = {
  materials:
    'Klaarleggen: zet een lijst onder een kop als “Wat heb je nodig?”, of voeg een bestand of meetinstrument toe.',
  settings:
    'Instellen: zet een lijst onder de kop “Instellingen”, of geef grenzen bij de waarden van een werkopdracht.',
  safety: 'Eerst veilig: gebruik het kader Veiligheid, of de stoppunten van een werkopdracht.',
  steps: 'Zo doe je het voor: voeg een werkopdracht of een stappenplan toe.',
  mistakes: 'Dit gaat vaak mis: schrijf uitleg bij de foute antwoorden van een vraag.',
  questions: 'Vragen om mee af te sluiten: voeg een toets toe, of een vraag op een pagina.',
}

const howEn: typeof howNl = {
  materials: 'Have ready: put a list under a heading such as “What you need”, or add a file or an instrument.',
  settings: 'Settings: put a list under the heading “Settings”, or give limits to the values of a work order.',
  safety: 'Safety first: use the box Safety, or the stop points of a work order.',
  steps: 'How to show it: add a work order or a step-by-step guide.',
  mistakes: 'What often goes wrong: write feedback at the wrong answers of a question.',
  questions: 'Questions to end with: add a test, or a question on a page.',
}

export const onPaperTexts = bilingual({
  nl: {
    title: 'Op papier',
    text: 'Een pdf van wat er nu gepubliceerd is, op A4.',
    workbook: 'Werkboek',
    workbookText:
      'De hele module om te printen: tekst, beeld, ruimte om te antwoorden, en achterin de antwoorden en begrippen.',
    poster: 'Poster met QR-code',
    posterText: 'Voor bij de machine. Wie scant, komt op de pagina van de module in het aanbod, en kan daar beginnen.',
    posterNowhere:
      'Voor bij de machine. Er is nu geen pagina in het aanbod om naartoe te gaan. Zet de module eerst weer in het aanbod.',
    demonstration: 'Demonstratieblad',
    demonstrationText:
      'Voor wie het voordoet: klaarleggen, instellen, veiligheid, stappen, veelgemaakte fouten en vragen. Met ruimte voor je eigen punten.',
    demonstrationMissing:
      'Over deze delen van het demonstratieblad staat nog niets in de module. Op het blad is er ruimte om zelf te schrijven.',
    how: howNl,
    download: 'Downloaden',
    downloadOf: (what: string, number: number) => `Download ${what}, versie ${number}`,
    busy: 'Er worden nu veel pdf’s gemaakt. Probeer het over een minuut nog eens.',
  },
  en: {
    title: 'On paper',
    text: 'A PDF of what is published now, on A4.',
    workbook: 'Workbook',
    workbookText:
      'The whole module to print: text, pictures, room to answer, and at the back the answers and the terms.',
    poster: 'Poster with QR code',
    posterText:
      'For at the machine. Who scans it comes to the page of the module in the catalogue, and can begin there.',
    posterNowhere:
      'For at the machine. There is no page in the catalogue to go to now. Put the module back in the catalogue first.',
    demonstration: 'Demonstration sheet',
    demonstrationText:
      'For who shows how it is done: what to have ready, settings, safety, steps, usual mistakes and questions. With room for your own points.',
    demonstrationMissing:
      'The module says nothing of these parts of the demonstration sheet yet. The sheet has room to write there.',
    how: howEn,
    download: 'Download',
    downloadOf: (what, number) => `Download ${what}, version ${number}`,
    busy: 'Many PDFs are being made right now. Please try again in a minute.',
  },
})
