import { callout, h2, lesson, order, p, steps } from '~/modules/authoring/writing'
import { drawing } from '../drawings'
import { readInstrument } from '../trade'

export const caliperReading = lesson(
  'De schuifmaat aflezen',
  p('Aflezen doe je in twee stappen. Eerst de hele millimeters. Dan het stukje erbij.'),
  drawing('nonius'),
  h2('Zo doe je het'),
  steps(
    'Zoek de nul van de nonius. Welke streep van de hoofdschaal staat er net links van? Dat zijn de hele millimeters.',
    'Zoek de streep van de nonius die gelijk staat met een streep erboven. Tel hoeveel strepen dat is vanaf de nul.',
    'Keer dat aantal met 0,05. Tel het op bij de hele millimeters.',
  ),
  callout('tip', p('Kijk recht op de schaal. Kijk je schuin, dan lijkt een andere streep gelijk te staan.')),
  readInstrument('lees05', 'vernier05', 'Lees deze schuifmaat af. Eén streep op de nonius is 0,05 mm.'),
  order(
    'leesvolgorde',
    'In welke volgorde lees je een schuifmaat af?',
    [
      'Kijk waar de nul van de nonius staat',
      'Noteer de hele millimeters',
      'Zoek de streep die gelijk staat',
      'Tel het stukje erbij op',
    ],
    'Zo lees je elke schuifmaat: eerst heel, dan het stukje.',
    'Begin bij de nul van de nonius. Wat vertelt die je als eerste?',
  ),
)
