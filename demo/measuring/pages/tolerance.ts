import { callout, h2, lesson, p, right, singleChoice, table, ul, wrong } from '~/modules/authoring/writing'
import { drawing } from '../drawings'
import { askNumber } from '../trade'

export const tolerance = lesson(
  'Wanneer is een maat goed?',
  p(
    'Niemand maakt een as van precies 25 mm. Daarom staat op de tekening hoeveel de maat mag afwijken. Dat heet de **tolerantie**.',
  ),
  drawing('tolerantie'),
  p('Bij 25 +0,021 / 0 mag de maat niet kleiner zijn dan 25,000 en niet groter dan 25,021.'),
  h2('Een passing in twee tekens'),
  p('Op veel tekeningen staat geen getal maar een code, zoals 25 H7. Die zoek je op in een tabel.'),
  table(
    ['Code', 'Kleinste maat', 'Grootste maat'],
    ['25 H7 (gat)', '25,000', '25,021'],
    ['25 g6 (as)', '24,980', '24,993'],
  ),
  ul(
    'Een hoofdletter hoort bij een gat.',
    'Een kleine letter hoort bij een as.',
    'Hoe kleiner het cijfer, hoe kleiner de tolerantie.',
  ),
  callout('rule', p('Een as van 25 g6 past altijd in een gat van 25 H7. De as is altijd iets dunner.')),
  askNumber('kleinstespeling', {
    question: 'Het gat is 25 H7 en de as is 25 g6. Wat is de kleinste speling die je kunt krijgen? Gebruik de tabel.',
    nominal: '0,007',
    unit: 'mm',
    right: 'Het kleinste gat is 25,000 en de dikste as is 24,993. Dat scheelt 0,007 mm.',
    low: 'Dat is te weinig. Neem het kleinste gat en de dikste as.',
    high: 'Dat is te veel. Neem het kleinste gat en de dikste as.',
    mistakes: [
      ['0,041', 'Dit is de grootste speling: het grootste gat en de dunste as.'],
      ['7', 'Het antwoord is in millimeters. Je gaf duizendsten.'],
    ],
  }),
  singleChoice(
    'welkecode',
    'Op een tekening staat 40 f7. Waar hoort dat bij?',
    right('Bij een as', 'De letter is klein. Kleine letters horen bij assen.'),
    wrong('Bij een gat', 'Dan stond er een hoofdletter, zoals 40 F7.'),
    wrong('Dat kun je niet weten', 'De letter vertelt het: klein is een as, groot is een gat.'),
  ),
)
