import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, multipleChoice, p, right, steps, table, wrong } from '~/modules/authoring/writing'

export const orienting = lesson(
  'Stap 3: oriënteren',
  p('Er ligt nu één deel los. Maar hoe ligt het? Op zijn kop? Achterstevoren? Schuin?'),
  p('**Oriënteren** betekent: zorgen dat het deel steeds met dezelfde kant naar de grijper ligt.'),
  drawing('orienteren'),
  h2('Drie manieren'),
  steps(
    '**Gebruik de vorm.** Een bout hangt met zijn kop in een sleuf. Wat fout ligt, valt terug in de bak en probeert het opnieuw.',
    '**Kijk met een camera.** De camera ziet hoe het deel ligt. De robot draait zijn grijper mee.',
    '**Raak de stand niet kwijt.** Een deel komt goed uit de draaibank. Leg het dan meteen in een vak. Gooi het niet in een bak.',
  ),
  p('De derde manier is vaak de goedkoopste. Wat goed ligt, hoef je niet opnieuw goed te leggen.'),
  h2('De vorm van het deel telt'),
  table(
    ['Vorm', 'Hoe kan het liggen?', 'Lastig?'],
    ['Kogel', 'Altijd goed', 'Nee'],
    ['Gladde pen', 'Twee kanten, allebei goed', 'Nee'],
    ['Bout met een brede kop', 'Kop voor of punt voor', 'Valt mee: de kop hangt in een sleuf'],
    ['Deel met twee kanten die bijna gelijk zijn', 'Goed of op zijn kop', 'Ja: het verschil is slecht te zien'],
  ),
  callout(
    'rule',
    p(
      '**Bijna gelijk is het lastigst.** Maak twee kanten precies gelijk. Of maak het verschil groot, met een groef of een rand.',
    ),
  ),
  multipleChoice(
    'orienterenvorm',
    'Welke delen zijn makkelijk te oriënteren?',
    right('Een kogel', 'Een kogel ligt altijd goed.'),
    right('Een gladde pen met twee gelijke kanten', 'Het maakt niet uit welke kant voor ligt.'),
    wrong(
      'Een bus met aan één kant een heel klein gaatje',
      'De twee kanten lijken bijna gelijk. Een sleuf of rand voelt het verschil niet.',
    ),
    right('Een bout met een brede kop', 'De kop blijft hangen in een sleuf en de punt hangt omlaag.'),
  ),
)
