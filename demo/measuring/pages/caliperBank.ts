import { bank, multipleChoice, order, right, singleChoice, wrong } from '~/modules/authoring/writing'
import { askNumber, readInstrument } from '../trade'

const sum = (id: string, whole: number, lines: number, answer: string) =>
  askNumber(id, {
    question: `De nul van de nonius staat net voorbij ${whole} mm. Streep ${lines} van de nonius staat gelijk. Eén streep is 0,05 mm. Wat is de maat?`,
    nominal: answer,
    unit: 'mm',
    right: `${whole} + ${lines} × 0,05 is ${answer} mm.`,
    low: 'Dat is te klein. Tel het stukje van de nonius bij de hele millimeters op.',
    high: 'Dat is te groot. Eén streep op de nonius telt 0,05 mm.',
    mistakes: [[String(whole), 'Je vergat het stukje van de nonius.']],
  })

export const caliperBank = bank(
  'Vragenbank: schuifmaat',
  readInstrument('banklees1', 'vernier05', 'Lees deze schuifmaat af.'),
  readInstrument('banklees2', 'vernier05', 'Welke maat staat op deze schuifmaat?'),
  readInstrument('banklees3', 'vernier02', 'Lees deze schuifmaat van 0,02 mm af.'),
  sum('banksom1', 18, 13, '18,65'),
  sum('banksom2', 7, 4, '7,2'),
  sum('banksom3', 42, 19, '42,95'),
  singleChoice(
    'bankdeel1',
    'Waarmee meet je hoe wijd een gat is?',
    wrong('Met de grote bekken', 'Die passen om een as, niet in een gat.'),
    right('Met de kleine bekken', 'Die gaan in het gat en meten van binnen naar buiten.'),
    wrong('Met de dieptestaaf', 'Die meet hoe diep het gat is.'),
  ),
  singleChoice(
    'bankdeel2',
    'Waar lees je de hele millimeters op een schuifmaat?',
    right('Op de hoofdschaal, bij de nul van de nonius', 'Kijk welke streep net links van de nul staat.'),
    wrong('Op de hoofdschaal, bij de rand van het schuifstuk', 'De rand staat voor de nul. Dan lees je te veel.'),
    wrong('Op de nonius', 'Daar lees je alleen het stukje achter de komma.'),
  ),
  multipleChoice(
    'bankfout1',
    'Waardoor meet je met een schuifmaat te groot?',
    right('Je houdt hem scheef', 'Scheef is de weg tussen de bekken langer.'),
    right('Er zit een spaan tussen', 'Je meet dan de spaan mee.'),
    wrong('Je duwt te hard', 'Dan buigen de bekken en meet je te klein.'),
  ),
  order(
    'bankvolgorde1',
    'Zet het aflezen van een schuifmaat in de goede volgorde.',
    ['Kijk naar de nul van de nonius', 'Lees de hele millimeters', 'Zoek de streep die gelijk staat', 'Tel op'],
    'Eerst heel, dan het stukje.',
    'Begin bij de nul van de nonius.',
  ),
)
