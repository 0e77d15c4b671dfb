import { callout, h2, lesson, multipleChoice, p, right, steps, ul, wrong } from '~/modules/authoring/writing'

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
    'Schrijf alle maten op. Reken van beide het gemiddelde uit.',
    'Vergelijk de twee. Scheelt het meer dan 0,05 mm? Zoek dan uit waarom.',
  ),
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
