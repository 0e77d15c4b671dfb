import { h2, lesson, p, right, singleChoice, ul, wrong } from '~/modules/authoring/writing'
import { readInstrument } from '../trade'

export const caliperPractice = lesson(
  'Oefenen met de schuifmaat',
  p(
    'Er zijn schuifmaten van 0,05 mm en van 0,02 mm. Het staat op het schuifstuk. Op een schuifmaat van 0,02 mm staan 50 strepen op de nonius.',
  ),
  readInstrument('lees02', 'vernier02', 'Lees deze schuifmaat af. Let op: één streep op de nonius is hier 0,02 mm.'),
  h2('Hier gaat het vaak mis'),
  ul(
    'Je leest bij de rand van het schuifstuk in plaats van bij de nul.',
    'Je neemt de streep ernaast.',
    'Je vergeet het stukje van de nonius.',
  ),
  singleChoice(
    'foutrand',
    'Jan leest 31,40 mm. Het moet 24,40 mm zijn. Wat deed hij fout?',
    right(
      'Hij las bij de rand van het schuifstuk',
      'De rand staat een paar millimeter voor de nul. Kijk altijd bij de nul.',
    ),
    wrong(
      'Hij nam de verkeerde streep van de nonius',
      'Dan klopt het stukje achter de komma niet. Dat stukje is hier goed.',
    ),
    wrong('Hij vergat het stukje van de nonius', 'Dan had hij een heel aantal millimeters opgeschreven.'),
  ),
  readInstrument('lees05b', 'vernier05', 'Nog een keer. Neem de tijd.'),
)
