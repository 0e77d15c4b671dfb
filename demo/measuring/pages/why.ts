import { callout, h2, lesson, multipleChoice, p, right, ul, wrong } from '~/modules/authoring/writing'

export const why = lesson(
  'Waarom meet je?',
  p(
    'Bij Vos Fijnmechanica komt een as niet in zijn lager. De as is 0,04 mm te dik. Dat zie je niet. Je voelt het pas bij het monteren.',
  ),
  p('Met een schuifmaat of micrometer zie je het wel. Je keurt de as af **voordat** hij in een machine zit.'),
  h2('Welk gereedschap pak je?'),
  ul(
    '**Rolmaat of liniaal**: op 1 mm. Voor een plaat of een kist.',
    '**Schuifmaat**: op 0,05 of 0,02 mm. Voor de meeste maten in de werkplaats.',
    '**Micrometer**: op 0,01 mm. Voor assen en passingen.',
  ),
  p(
    'Kies een meetmiddel dat tien keer fijner is dan de tolerantie. Mag een maat 0,5 mm afwijken? Dan is een schuifmaat fijn genoeg.',
  ),
  callout('rule', p('Hoe kleiner de tolerantie, hoe fijner het meetmiddel. Fijner dan nodig kost alleen tijd.')),
  multipleChoice(
    'waarommeten',
    'Een as mag 0,05 mm afwijken. Welke meetmiddelen zijn te grof?',
    right('Een rolmaat', 'Een rolmaat lees je af op 1 mm. Die as keur je er niet mee.'),
    right('Een schuifmaat van 0,05 mm', 'Eén streep is al de hele tolerantie. Je wilt tien keer fijner meten.'),
    wrong('Een micrometer van 0,01 mm', 'Deze past het best. Fijner heb je in de werkplaats meestal niet.'),
  ),
)
