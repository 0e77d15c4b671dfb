import { bank, multipleChoice, order, right, singleChoice, wrong } from '~/modules/authoring/writing'
import { askNumber, readInstrument } from '../trade'

const sum = (id: string, whole: number, hasHalf: boolean, drum: number, answer: string, mistakes: [string, string][]) =>
  askNumber(id, {
    question: `Op de huls staat ${whole}${hasHalf ? ' en je ziet nog een halve streep' : ' en daarna zie je geen halve streep'}. De trommel staat op ${drum}. Wat is de maat?`,
    nominal: answer,
    unit: 'mm',
    right: `${whole} ${hasHalf ? '+ 0,5 ' : ''}+ ${String(drum / 100).replace('.', ',')} is ${answer} mm.`,
    low: 'Dat is te klein. Kijk nog eens naar de halve streep.',
    high: 'Dat is te groot. De trommel telt honderdsten van een millimeter.',
    mistakes,
  })

export const micrometerBank = bank(
  'Vragenbank: micrometer',
  readInstrument('bankmicro1', 'micrometer25', 'Lees deze micrometer af.'),
  readInstrument('bankmicro2', 'micrometer25', 'Welke maat staat op deze micrometer?'),
  readInstrument('bankmicro3', 'micrometer25', 'Lees af. Kijk goed naar de halve millimeter.'),
  sum('bankmsom1', 9, true, 31, '9,81', [['9,31', 'Je vergat de halve millimeter.']]),
  sum('bankmsom2', 14, false, 6, '14,06', [['14,6', '6 strepen op de trommel is 0,06 mm.']]),
  sum('bankmsom3', 3, true, 48, '3,98', [['3,48', 'Je vergat de halve millimeter.']]),
  singleChoice(
    'bankmdeel1',
    'Hoe ver gaat de spindel als je de trommel één keer ronddraait?',
    right('0,5 mm', 'Er staan 50 strepen op de trommel, elk van 0,01 mm.'),
    wrong('1 mm', 'Dan had de trommel 100 strepen. Het zijn er 50.'),
    wrong('0,01 mm', 'Dat is één streep op de trommel.'),
  ),
  singleChoice(
    'bankmdeel2',
    'Waar draai je aan om altijd met dezelfde kracht te meten?',
    wrong('Aan de trommel', 'Dan hangt de kracht af van je hand.'),
    right('Aan de ratel', 'Die slipt als de kracht groot genoeg is.'),
    wrong('Aan de klem', 'Daarmee zet je de maat vast.'),
  ),
  multipleChoice(
    'bankmzorg',
    'Hoe zorg je goed voor een micrometer?',
    right('Je veegt de meetvlakken schoon', 'Vuil tussen de vlakken meet je mee.'),
    right('Je bergt hem op met de vlakken los van elkaar', 'Zo kan er geen roest tussen komen en kan hij uitzetten.'),
    wrong('Je draait hem stevig dicht', 'Dan slijten de vlakken en de schroef.'),
  ),
  order(
    'bankmvolgorde',
    'Zet het meten met een micrometer in de goede volgorde.',
    [
      'Maak de meetvlakken schoon',
      'Kijk of hij op nul staat',
      'Leg het product tegen het aambeeld',
      'Draai met de ratel dicht',
      'Lees de maat af',
    ],
    'Eerst schoon en op nul, dan pas meten.',
    'Wat controleer je voordat het product ertussen ligt?',
  ),
)
