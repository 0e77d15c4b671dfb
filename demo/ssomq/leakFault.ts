import { block } from '~/modules/authoring/writing'
import type { FaultFindingContent } from '~/modules/blocks/faultFinding/way'
import { nl, valve } from './valve'

const content: FaultFindingContent = {
  question: 'Waarom lekken er ineens meer ventielen?',
  symptom: `Vorige week lekte 1 op de ${nl(valve.rejectedOneInLater)} ventielen. Sinds dinsdag lekt 1 op de 12. Soms gaat het lang goed. Dan zijn er weer een paar achter elkaar fout. De cel geeft geen melding.`,
  mediaId: '',
  alt: '',
  checks: [
    {
      id: 'a',
      name: 'Een ventiel testen dat zeker goed is',
      result: 'Je test het drie keer. Het is drie keer dicht.',
      minutes: '2',
      worth: 'needed',
      excludes: ['a'],
    },
    {
      id: 'b',
      name: 'Vijf lekke ventielen openmaken',
      result: 'Alle doppen zaten vast. Alle kegels staan goed om. In vier huizen ligt een metaalkrul onder de kegel.',
      minutes: '10',
      worth: 'needed',
      excludes: ['b', 'c'],
    },
    {
      id: 'c',
      name: 'De draaikracht van de laatste 50 doppen lezen',
      result: 'Alle 50 getallen liggen binnen de grenzen.',
      minutes: '3',
      worth: 'useful',
      excludes: ['c'],
    },
    {
      id: 'd',
      name: 'De bon van de huizen lezen',
      result: 'Dinsdag is een nieuwe partij begonnen. Over wassen staat er niets op de bon.',
      minutes: '3',
      worth: 'useful',
      excludes: [],
    },
    {
      id: 'e',
      name: 'De robot langzamer zetten',
      result: 'Na een uur lekt nog steeds 1 op de 12.',
      minutes: '60',
      worth: 'useless',
      excludes: [],
    },
    {
      id: 'f',
      name: 'De lektest minder streng zetten',
      result: 'Er vallen minder ventielen uit. Maar ze lekken nog net zo hard.',
      minutes: '5',
      worth: 'useless',
      excludes: [],
    },
  ],
  checksMade: 6,
  causes: [
    {
      id: 'a',
      text: 'De lektest zelf lekt',
      isRight: false,
      feedback: 'Dan zou ook een goed ventiel lekken. Goed dat je daar eerst aan denkt.',
    },
    {
      id: 'b',
      text: 'De kegel ligt vaak op zijn kop',
      isRight: false,
      feedback: 'Zo was het in de eerste week. Nu staan de kegels goed om.',
    },
    {
      id: 'c',
      text: 'De dop zit te los',
      isRight: false,
      feedback: 'De doppen zaten vast, en de draaikracht klopt.',
    },
    {
      id: 'd',
      text: 'Er zitten metaalkrullen in de huizen',
      isRight: true,
      feedback:
        'Een krul houdt de kegel een beetje open. De fout zit bij stap 1: deze huizen zijn niet gewassen. Bel de leverancier.',
    },
  ],
  causesMade: 4,
  inMinutes: true,
}

export const leakFault = block('faultFinding', 'storinglek', content)
