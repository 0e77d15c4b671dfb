import { block, lesson, multipleChoice, p, right, wrong } from '~/modules/authoring/writing'
import { optionId } from '~/modules/blocks/option'
import type { WorkOrderContent } from '~/modules/blocks/workOrder/workOrder'
import { reportShaft } from '../trade'

let partsMade = 0
const part = (text: string) => ({ id: optionId(partsMade++), text })
const millimetres = (text: string, to = '') => ({ ...part(text), unit: 'mm', from: '', to })

const job: WorkOrderContent = {
  title: 'Meet de dikte van een as met schuifmaat en micrometer',
  stops: [
    'Mijn praktijkopleider weet dat ik begin',
    'De as is koud en ligt los van de machine',
    'De scherpe bramen zijn eraf',
  ].map(part),
  steps: [
    'Maak de as, de schuifmaat en de micrometer schoon.',
    'Kijk of beide op nul staan.',
    'Meet de dikte drie keer met de schuifmaat. Draai de as elke keer een stukje.',
    'Meet de dikte drie keer met de micrometer.',
    'Vul met die drie maten het meetrapport in. Dat staat onder deze opdracht.',
    'Vergelijk de twee. Scheelt het meer dan 0,05 mm? Zoek dan uit waarom.',
  ].map(part),
  values: [
    millimetres('Gemiddelde met de schuifmaat'),
    millimetres('Gemiddelde met de micrometer (uit het meetrapport)'),
    millimetres('Verschil tussen de twee', '0,05'),
  ],
  photos: [part('De as tussen de bekken, met de stand leesbaar')],
  criteria: [
    'Je werkt schoon en veilig.',
    'Je houdt de schuifmaat recht.',
    'Je draait de micrometer dicht met de ratel.',
    'Je schrijft op wat je leest, met de eenheid erbij.',
  ].map(part),
  partsMade,
}

export const atTheBench = lesson(
  'Aan de bank: meet een as',
  p(
    'Nu ga je zelf meten. Pak een as uit de oefenbak, een schuifmaat en een micrometer. Vraag je praktijkopleider om mee te kijken.',
  ),
  block('workOrder', 'werkas', job),
  reportShaft('bankrapport', {
    question: 'Wat meet je met de micrometer, en wat doe je met de as?',
    nominal: '25',
    fit: 'g6',
    readings: 3,
    feedbackRight: 'Je besluit volgt uit je metingen. Laat het rapport aan je praktijkopleider zien.',
    feedbackWrong: 'Kijk nog eens naar je metingen. Ligt er één buiten de tolerantie? Dan keur je af.',
  }),
  multipleChoice(
    'bankverschil',
    'De schuifmaat geeft 25,10 mm, de micrometer 24,99 mm. Wat kan de oorzaak zijn?',
    right('De schuifmaat stond scheef op de as', 'Scheef meet je te groot.'),
    right('De schuifmaat stond niet op nul', 'Dan tel je bij elke meting hetzelfde stukje te veel.'),
    wrong('Een micrometer meet altijd minder', 'Meten ze allebei goed, dan geven ze bijna dezelfde maat.'),
  ),
)
