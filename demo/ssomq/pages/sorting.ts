import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, multipleChoice, p, right, table, ul, wrong } from '~/modules/authoring/writing'

export const sorting = lesson(
  'Stap 1: sorteren',
  p(
    'In een bak zit bijna nooit alleen wat je nodig hebt. Er ligt een ring van een andere maat tussen. Of een kromme bout. Of een metaalkrul van het draaien.',
  ),
  p('Jij ziet dat en legt het weg. Een robot ziet het niet vanzelf. Hij pakt ook het foute deel, of hij loopt vast.'),
  p('**Sorteren** betekent: alleen goede delen van de juiste soort gaan verder.'),
  drawing('sorteren'),
  h2('Zo kun je sorteren'),
  table(
    ['Manier', 'Zo werkt het', 'Goed bij'],
    ['Zeef of spleet', 'Wat te klein is, valt erdoor. Wat te dik of krom is, past niet.', 'Verschil in maat'],
    ['Magneet', 'Staal blijft hangen, messing valt door.', 'Verschil in materiaal'],
    ['Weegschaal', 'Een te licht of te zwaar deel gaat eruit.', 'Verschil in gewicht'],
    ['Camera', 'Elk deel wordt vergeleken met een goed voorbeeld.', 'Verschil in vorm of kleur'],
  ),
  h2('Voorkomen is beter'),
  p('De beste sortering is er een die je niet nodig hebt. Je kunt veel regelen voordat de delen bij de robot komen:'),
  ul(
    'Vraag de leverancier om schone delen, met één soort in elke bak.',
    'Maak een bak leeg voordat je een andere soort erin doet.',
    'Laat delen wassen na het draaien of frezen.',
  ),
  callout(
    'tip',
    p(
      'Bekijk een week lang wat er in de bak zit en er niet hoort. Schrijf het op. Dan weet je wat je echt moet sorteren.',
    ),
  ),
  multipleChoice(
    'sorterenwat',
    'Wat hoort bij sorteren?',
    right('Een kromme bout eruit halen', 'Een krom deel is geen goed deel. Het mag niet verder.'),
    right('Ringen van staal en van messing uit elkaar houden', 'Alleen de juiste soort gaat verder.'),
    wrong('Alle bouten met de kop naar boven leggen', 'Dat is stap 3, oriënteren. Daar gaat het om hoe een deel ligt.'),
    right('Metaalkrullen uit de bak halen', 'Vuil en krullen horen er niet bij. Ze laten een vuller vastlopen.'),
  ),
)
