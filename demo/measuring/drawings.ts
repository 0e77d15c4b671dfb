import type { DocumentNode } from '~/modules/blocks/document'

type Drawing = { alt: string; caption: string }

/** The drawings of the module: `name` is the file in drawings/, and stands for the media id until it is uploaded. */
export const drawings = {
  schuifmaat: {
    alt: 'Een schuifmaat met zes nummers. 1 wijst naar de grote bekken, 2 naar de kleine bekken, 3 naar de dieptestaaf, 4 naar de hoofdschaal, 5 naar de nonius op het schuifstuk en 6 naar de klemschroef.',
    caption: '1 grote bekken, 2 kleine bekken, 3 dieptestaaf, 4 hoofdschaal, 5 nonius, 6 klemschroef.',
  },
  nonius: {
    alt: 'De schaal van een schuifmaat, vergroot. De nul van de nonius staat net voorbij 24. Streep 7 van de nonius staat precies onder een streep van de hoofdschaal. Samen is dat 24,35 millimeter.',
    caption: 'Eerst de hele millimeters bij de nul. Dan de streep van de nonius die gelijk staat.',
  },
  micrometer: {
    alt: 'Een micrometer met zes nummers. 1 wijst naar het aambeeld, 2 naar de spindel, 3 naar de huls, 4 naar de trommel, 5 naar de ratel en 6 naar de beugel.',
    caption: '1 aambeeld, 2 spindel, 3 huls, 4 trommel, 5 ratel, 6 beugel.',
  },
  trommel: {
    alt: 'De huls en de trommel van een micrometer, vergroot. Boven de lijn staat de trommel voorbij 6. Onder de lijn is nog een halve streep te zien. Op de trommel staat 28 bij de lijn. Samen is dat 6,78 millimeter.',
    caption: 'Hele millimeters, dan de halve, dan de honderdsten op de trommel.',
  },
  tolerantie: {
    alt: 'Een maat van 25 millimeter met een tolerantie van plus 0,021 en nul. Een balk laat zien waar het goed is: tussen 25,000 en 25,021 millimeter. Daarboven is te groot, daaronder te klein.',
    caption: 'Een maat is goed tussen de kleinste en de grootste maat die mag.',
  },
} satisfies Record<string, Drawing>

export type DrawingName = keyof typeof drawings

export function drawing(name: DrawingName): DocumentNode {
  return { type: 'image', attrs: { mediaId: name, decorative: false, ...drawings[name] } }
}
