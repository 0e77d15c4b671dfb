import { callout, h2, lesson, p, steps } from '~/modules/authoring/writing'
import { leakFault } from '../leakFault'

export const findingFault = lesson(
  'Voorbeeld: de oorzaak zoeken',
  p(
    'De cel voor het ventiel draait nu drie weken. Het gaat goed, tot dinsdag. Dan lekken er ineens meer ventielen. Wat doe je?',
  ),
  p(
    'Je kunt aan alle knoppen tegelijk draaien. Gaat het dan beter, dan weet je niet waarom. Zoek dus eerst de oorzaak.',
  ),
  h2('Zo zoek je'),
  steps(
    '**Kijk terug.** Sinds wanneer is het zo? Wat is er toen veranderd?',
    '**Schrijf op wat het kan zijn.** Loop daarvoor de vijf stappen langs.',
    '**Twijfel ook aan de meting.** Test een product dat zeker goed is.',
    '**Kies je controle.** Begin met wat weinig tijd kost en veel uitsluit.',
    '**Verander één ding tegelijk.** Meet daarna opnieuw.',
  ),
  callout(
    'rule',
    p('**De plek waar je de fout ziet, is vaak niet de plek waar hij ontstaat.** Zoek terug, stap voor stap.'),
  ),
  p('Veel kun je buiten het hek doen: cijfers lezen, producten bekijken, vragen stellen. Begin daarmee.'),
  leakFault,
)
