import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, order, p, table } from '~/modules/authoring/writing'

export const fiveSteps = lesson(
  'De vijf stappen van SSOMQ',
  p(
    'SSOMQ is een afkorting. Elke letter is een stap. Samen brengen de stappen je van een bak met onderdelen naar een goed product.',
  ),
  drawing('proceslijn'),
  table(
    ['Stap', 'De vraag bij deze stap'],
    ['**Sorteren**', 'Is dit het juiste onderdeel, en is het heel?'],
    ['**Singuleren**', 'Ligt er één onderdeel, los van de rest?'],
    ['**Oriënteren**', 'Ligt het met de goede kant naar de grijper?'],
    ['**Monteren**', 'Zit het onderdeel goed op zijn plek?'],
    ['**Quality check**', 'Is het product goed?'],
  ),
  p(
    'Singuleren is een vakwoord. Het betekent: één voor één aanbieden. Quality check is Engels voor kwaliteitscontrole.',
  ),
  h2('Waarom deze volgorde?'),
  p(
    'Elke stap bouwt op de stap ervoor. Ligt er een verkeerd onderdeel tussen? Dan helpt het niet meer dat het netjes rechtop staat. Haken twee delen in elkaar? Dan kun je ze niet goed neerleggen.',
  ),
  p(
    'In een echte machine zitten soms twee stappen in één apparaat. Soms komt er nog een controle tussen. De vragen uit de tabel blijven dezelfde.',
  ),
  h2('Toevoeren'),
  p(
    'De weg van de bak naar de robot heet **toevoeren**. Onderweg ga je sorteren, singuleren en oriënteren. Daar zitten de meeste problemen. Daar beslis je dus ook of een robot haalbaar is.',
  ),
  callout('tip', p('Onthoud de eerste drie stappen zo: het juiste deel, één tegelijk, goede kant boven.')),
  order(
    'stappenvolgorde',
    'Hoe loopt een onderdeel door de vijf stappen?',
    ['Sorteren', 'Singuleren', 'Oriënteren', 'Monteren', 'Quality check'],
    'Eerst het juiste deel, dan één tegelijk, dan de goede kant boven. Daarna monteren en controleren.',
    'Kijk naar de letters: S, S, O, M, Q. Je haalt eerst de foute delen eruit. Pas daarna maak je de delen los van elkaar.',
  ),
)
