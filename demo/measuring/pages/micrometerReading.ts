import { callout, h2, lesson, p, steps } from '~/modules/authoring/writing'
import { drawing } from '../drawings'
import { askNumber, readInstrument } from '../trade'

export const micrometerReading = lesson(
  'De micrometer aflezen',
  p('Op een micrometer tel je drie dingen bij elkaar op.'),
  drawing('trommel'),
  h2('Zo doe je het'),
  steps(
    'Kijk op de huls boven de lijn. Hoeveel hele millimeters zie je?',
    'Kijk onder de lijn. Zie je nog een halve streep voorbij de laatste hele? Tel er 0,5 bij.',
    'Kijk op de trommel. Welke streep staat bij de lijn? Dat zijn de honderdsten.',
  ),
  callout('tip', p('De halve millimeter wordt het vaakst vergeten. Kijk er altijd een tweede keer naar.')),
  readInstrument('leesmicro', 'micrometer25', 'Lees deze micrometer af.'),
  askNumber('optellen', {
    question: 'Op de huls staat 11 en je ziet nog een halve streep. De trommel staat op 7. Hoeveel millimeter is dat?',
    nominal: '11,57',
    unit: 'mm',
    right: '11 + 0,5 + 0,07 is 11,57 mm.',
    low: 'Dat is te klein. Heb je de halve millimeter meegeteld?',
    high: 'Dat is te groot. De trommel telt honderdsten: 7 strepen is 0,07 mm.',
    mistakes: [
      ['11,07', 'Je vergat de halve millimeter.'],
      ['11,7', '7 strepen op de trommel is 0,07 mm, niet 0,7.'],
      ['12,2', 'Tel 0,5 en 0,07 op bij 11. Samen is dat 11,57.'],
    ],
  }),
)
