import { drawing } from '~/demo/ssomq/drawings'
import {
  callout,
  h2,
  lesson,
  multipleChoice,
  p,
  right,
  singleChoice,
  steps,
  table,
  wrong,
} from '~/modules/authoring/writing'

export const feasibility = lesson(
  'Is het haalbaar? Oordeel zelf',
  p(
    'Nu ben jij aan de beurt. Past een product bij een robot? Stel deze zes vragen. Begin bij het {toevoeren:toevoeren}, want daar gaat het vaak om.',
  ),
  steps(
    'Komen de delen schoon en per soort binnen?',
    'Liggen ze los, of haken, plakken en buigen ze?',
    'Is de goede kant duidelijk te zien of te voelen?',
    'Kan de robot alles in één richting monteren?',
    'Kun je meten of het product goed is?',
    'Hoeveel varianten zijn er, en hoeveel stuks per variant?',
  ),
  callout(
    'rule',
    p(
      '**Eén keer nee is geen verbod.** Het is een plek waar je iets moet oplossen. Vaak kan dat met een ander deel of een andere levering.',
    ),
  ),
  h2('Twee producten'),
  drawing('twee-producten'),
  table(
    ['Vraag', 'Scharnier', 'Slangset'],
    ['Levering', 'Per soort, in magazijnen', 'Door elkaar in één krat'],
    ['Los?', 'Platen liggen gestapeld', 'Slang buigt en krult'],
    ['Goede kant?', 'Gat zit duidelijk links', 'Koppelingen lijken op elkaar'],
    ['Richting', 'Alles van boven', 'Van twee kanten, en draaien'],
    ['Meten', 'Beweegt het scharnier?', 'Lektest met water'],
    ['Varianten', '3', '60'],
    ['Stuks per jaar', '400.000', '9.000'],
  ),
  multipleChoice(
    'haalbaarslangset',
    'Wat maakt de slangset moeilijk voor een robot?',
    right('De slang buigt steeds anders.', 'De robot weet niet waar het eind van de slang is.'),
    right(
      'Er zijn 60 varianten op 9.000 stuks.',
      'Dat zijn gemiddeld 150 stuks per variant. Elke variant vraagt wel een eigen programma en onderhoud.',
    ),
    wrong('Je kunt niet meten of hij goed is.', 'Dat kan wel: een lektest laat zien of de set goed is.'),
    right('De koppelingen lijken op elkaar.', 'Dat maakt sorteren en oriënteren lastig.'),
  ),
  singleChoice(
    'haalbaaradvies',
    'Je baas wil één robot kopen. Wat is je advies?',
    wrong(
      'Begin met de slangset, want die kost de meeste tijd.',
      'Veel tijd betekent niet dat het haalbaar is. Bij de slangset is bijna elke vraag lastig.',
    ),
    right(
      'Begin met het scharnier, en doe eerst een proef met toevoeren.',
      'Bij het scharnier is elk antwoord gunstig. De proef laat zien of dat in het echt ook zo is.',
    ),
    wrong(
      'Koop eerst de robot en kijk dan welk product past.',
      'Dan weet je pas na de aankoop of de delen goed bij de robot komen. Draai het om: eerst de proef.',
    ),
  ),
)
