import type { SheetState } from '~/db/agreementTables'
import { bilingual } from './bilingual'

type Texts = {
  title: string
  text: string
  file: string
  fileHint: string
  code: string
  codeHint: string
  press: string
  nothing: string
  tooFast: string
  tooLarge: string
  unknownTitle: string
  unknownText: string
  foundTitle: string
  sheet: (agreement: number, sheet: number) => string
  initials: (initials: string) => string
  signed: (signed: number, of: number) => string
  copy: string
  states: Record<SheetState, (from: string, until: string) => string>
}
/** Of the page where anybody has a file or a code of an agreement checked. */
export const agreementCheckTexts = bilingual<Texts>({
  nl: {
    title: 'Is deze praktijkovereenkomst echt?',
    text: 'Kies de PDF, of typ de code. Je leest meteen of het een blad van Leerbank is. We bewaren niets van wat je hier kiest.',
    file: 'PDF van de overeenkomst',
    fileHint: 'De PDF zoals je hem kreeg. Een scan of foto kunnen we niet nakijken.',
    code: 'Of de code (64 tekens)',
    codeHint: 'De code staat op de laatste bladzijde van een getekend blad.',
    press: 'Kijk na',
    nothing: 'Kies een PDF of typ de code: 64 cijfers en letters van a tot en met f.',
    tooFast: 'Er wordt nu te veel nagekeken vanaf jouw netwerk. Probeer het over een kwartier opnieuw.',
    tooLarge: 'Dit bestand is te groot om een blad van Leerbank te zijn.',
    unknownTitle: 'Dit is geen blad van Leerbank',
    unknownText:
      'We kennen dit bestand of deze code niet. Is de PDF opnieuw opgeslagen, gescand of veranderd? Dan klopt de code niet meer. Vraag de PDF opnieuw aan wie hem je gaf.',
    foundTitle: 'Dit is een echt blad',
    sheet: (agreement, sheet) => `Overeenkomst ${agreement}, blad ${sheet}`,
    initials: (initials) => `De initialen van de student: ${initials}`,
    signed: (signed, of) => `${signed} van de ${of} partijen hebben getekend.`,
    copy: 'Dit is de PDF met de bladzijde van de handtekeningen.',
    states: {
      signing: () => 'Het geldt nog niet: niet iedereen heeft getekend.',
      inForce: (from) => `Het geldt sinds ${from}.`,
      replaced: (from, until) =>
        from
          ? `Het gold van ${from} tot ${until}. Daarna kwam er een nieuw blad.`
          : 'Het heeft nooit gegolden: er kwam een nieuw blad voor iedereen had getekend.',
      ended: (from, until) =>
        from
          ? `Het gold van ${from} tot ${until}. De overeenkomst is beëindigd.`
          : 'Het heeft nooit gegolden. De overeenkomst is beëindigd.',
    },
  },
  en: {
    title: 'Is this agreement genuine?',
    text: 'Choose the PDF, or type the code. You read at once whether it is a sheet of Leerbank. We keep nothing of what you choose here.',
    file: 'PDF of the agreement',
    fileHint: 'The PDF as you got it. We cannot check a scan or a photograph.',
    code: 'Or the code (64 signs)',
    codeHint: 'The code stands on the last page of a signed sheet.',
    press: 'Check',
    nothing: 'Choose a PDF or type the code: 64 figures and letters from a to f.',
    tooFast: 'Too much is being checked from your network. Try again in a quarter of an hour.',
    tooLarge: 'This file is too large to be a sheet of Leerbank.',
    unknownTitle: 'This is no sheet of Leerbank',
    unknownText:
      'We do not know this file or this code. Was the PDF saved again, scanned or changed? Then its code is another one. Ask whoever gave it to you for the PDF again.',
    foundTitle: 'This is a genuine sheet',
    sheet: (agreement, sheet) => `Agreement ${agreement}, sheet ${sheet}`,
    initials: (initials) => `The initials of the student: ${initials}`,
    signed: (signed, of) => `${signed} of the ${of} parties have signed.`,
    copy: 'This is the PDF with the page of signatures.',
    states: {
      signing: () => 'It is not in force yet: not everybody has signed.',
      inForce: (from) => `It has been in force since ${from}.`,
      replaced: (from, until) =>
        from
          ? `It was in force from ${from} to ${until}. A new sheet came after it.`
          : 'It was never in force: a new sheet came before everybody had signed.',
      ended: (from, until) =>
        from
          ? `It was in force from ${from} to ${until}. The agreement has ended.`
          : 'It was never in force. The agreement has ended.',
    },
  },
})
