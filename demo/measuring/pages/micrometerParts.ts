import { h2, lesson, p, right, singleChoice, table, wrong } from '~/modules/authoring/writing'
import { drawing } from '../drawings'

export const micrometerParts = lesson(
  'De delen van de micrometer',
  p('Een micrometer is een heel fijne schroef. Draai je de trommel één keer rond, dan gaat de spindel 0,5 mm vooruit.'),
  drawing('micrometer'),
  table(
    ['Deel', 'Wat doe je ermee?'],
    ['Aambeeld', 'Hier ligt het product tegenaan. Het staat vast.'],
    ['Spindel', 'Deze beweegt naar het product toe.'],
    ['Huls', 'Je leest de hele en halve millimeters.'],
    ['Trommel', 'Je leest de honderdsten. Er staan 50 strepen op.'],
    ['Ratel', 'Je draait hiermee het laatste stukje. Hij slipt als het genoeg is.'],
    ['Beugel', 'Je houdt de micrometer vast.'],
  ),
  h2('Waarom een ratel?'),
  p('Iedereen draait anders hard. De ratel slipt altijd bij dezelfde kracht. Zo meet je collega hetzelfde als jij.'),
  singleChoice(
    'ratelwaarom',
    'Waarom draai je het laatste stukje met de ratel?',
    right('Dan druk je altijd even hard', 'Daardoor geeft elke meting dezelfde maat, ook bij een ander.'),
    wrong('Dan gaat het sneller', 'Snel is het wel, maar daar gaat het niet om. Denk aan de kracht.'),
    wrong('Dan blijft de maat vast staan', 'Daar is een aparte klem voor. De ratel regelt de kracht.'),
  ),
)
