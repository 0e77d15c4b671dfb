import { callout, h2, lesson, multipleChoice, p, right, steps, ul, wrong } from '~/modules/authoring/writing'
import { reportShaft } from '../trade'

export const atTheBench = lesson(
  'Aan de bank: meet een as',
  p(
    'Nu ga je zelf meten. Pak een as uit de oefenbak, een schuifmaat en een micrometer. Vraag je praktijkopleider om mee te kijken.',
  ),
  callout('safety', p('Een gedraaide as heeft scherpe bramen. Haal ze eerst weg.')),
  h2('De opdracht'),
  steps(
    'Maak de as, de schuifmaat en de micrometer schoon.',
    'Kijk of beide op nul staan.',
    'Meet de dikte drie keer met de schuifmaat. Draai de as elke keer een stukje.',
    'Meet de dikte drie keer met de micrometer.',
    'Vul met de maten van de micrometer het meetrapport in.',
    'Vergelijk met de schuifmaat. Scheelt het meer dan 0,05 mm? Zoek dan uit waarom.',
  ),
  reportShaft('bankrapport', {
    question: 'Wat meet je met de micrometer, en wat doe je met de as?',
    nominal: '25',
    fit: 'g6',
    readings: 3,
    feedbackRight: 'Je besluit volgt uit je metingen. Laat het rapport aan je praktijkopleider zien.',
    feedbackWrong: 'Kijk nog eens naar je metingen. Ligt er één buiten de tolerantie? Dan keur je af.',
  }),
  h2('Waar kijkt je praktijkopleider naar?'),
  ul(
    'Je werkt schoon en veilig.',
    'Je houdt de schuifmaat recht.',
    'Je draait de micrometer dicht met de ratel.',
    'Je schrijft op wat je leest, met de eenheid erbij.',
  ),
  multipleChoice(
    'bankverschil',
    'De schuifmaat geeft 25,10 mm, de micrometer 24,99 mm. Wat kan de oorzaak zijn?',
    right('De schuifmaat stond scheef op de as', 'Scheef meet je te groot.'),
    right('De schuifmaat stond niet op nul', 'Dan tel je bij elke meting hetzelfde stukje te veel.'),
    wrong('Een micrometer meet altijd minder', 'Meten ze allebei goed, dan geven ze bijna dezelfde maat.'),
  ),
)
