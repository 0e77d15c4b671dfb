import { drawFromBank, p, test } from '~/modules/authoring/writing'

export const finalTest = test(
  'Toets: meten',
  p('Je krijgt tien vragen. Doe je de toets nog een keer, dan krijg je andere vragen.'),
  p('Leg pen en papier klaar om te rekenen.'),
  drawFromBank('toetstrekking', 10),
)
