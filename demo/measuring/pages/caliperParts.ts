import { h2, lesson, p, right, singleChoice, table, wrong } from '~/modules/authoring/writing'
import { drawing } from '../drawings'

export const caliperParts = lesson(
  'De delen van de schuifmaat',
  p('Een schuifmaat meet drie dingen: een buitenmaat, een binnenmaat en een diepte. Elk deel heeft zijn eigen werk.'),
  drawing('schuifmaat'),
  table(
    ['Deel', 'Wat doe je ermee?'],
    ['Grote bekken', 'Je meet een buitenmaat, zoals de dikte van een as.'],
    ['Kleine bekken', 'Je meet een binnenmaat, zoals een gat.'],
    ['Dieptestaaf', 'Je meet hoe diep een gat of gleuf is.'],
    ['Hoofdschaal', 'Je leest de hele millimeters.'],
    ['Nonius', 'Je leest de delen van een millimeter.'],
    ['Klemschroef', 'Je zet de maat vast, zodat hij niet verschuift.'],
  ),
  h2('De nonius is een tweede schaal'),
  p(
    'Op de nonius staan de strepen net iets dichter op elkaar. Daardoor staat altijd één streep gelijk met een streep erboven. Die ene streep vertelt je de rest van de maat.',
  ),
  singleChoice(
    'schuifmaatdeel',
    'Je meet hoe diep een gat is. Welk deel gebruik je?',
    wrong('De grote bekken', 'Die meten de buitenkant. In een diep gat kom je er niet mee.'),
    wrong('De kleine bekken', 'Die meten hoe wijd het gat is, niet hoe diep.'),
    right('De dieptestaaf', 'Zet het eind van de schuifmaat op de rand en schuif de staaf tot de bodem.'),
  ),
)
