import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, order, p, table, ul } from '~/modules/authoring/writing'

export const assembling = lesson(
  'Stap 4: monteren',
  p('Nu komt het werk waar iedereen aan denkt. De robot pakt het deel en zet het op zijn plek.'),
  p(
    'Dat lukt meestal goed. Een robot komt steeds op bijna hetzelfde punt terug. Vaak is het verschil kleiner dan 0,1 millimeter. Liggen de delen goed klaar, dan is het zware werk al gedaan.',
  ),
  drawing('monteren'),
  h2('Wat helpt bij het monteren'),
  ul(
    '**Een schuine rand** aan het gat of aan de pen. Die leidt het deel naar binnen.',
    '**Eén richting.** Komt alles van boven, dan hoef je het product niet te draaien.',
    '**Een vaste houder.** Het product kan dan niet wegschuiven.',
    '**Een grijper die een beetje meegeeft.** Die vangt een kleine fout op.',
    '**Meten tijdens het monteren.** Is de kracht te groot, dan stopt de robot.',
  ),
  h2('Welke verbinding past?'),
  table(
    ['Verbinding', 'Voor een robot', 'Waarom?'],
    ['Persen of klikken', 'Goed', 'Eén rechte beweging'],
    ['Schroeven', 'Goed', 'Een schroefkop meet hoe vast het zit'],
    ['Lijmen', 'Kan', 'De hoeveelheid en de plek moeten kloppen'],
    ['Een kabel of slang leggen', 'Lastig', 'Het deel buigt steeds anders'],
  ),
  callout(
    'tip',
    p(
      'Praat met de tekenaar voordat een nieuw product klaar is. Een schuine rand kost op papier niets. Achteraf kost hij veel.',
    ),
  ),
  order(
    'monterenpen',
    'De robot zet een pen in een gat. Hoe gaat dat?',
    [
      'De grijper pakt de pen.',
      'De robot gaat recht boven het gat staan.',
      'De robot zakt tot de pen het gat raakt.',
      'De robot duwt de pen erin en meet de kracht.',
      'De grijper laat los en gaat omhoog.',
    ],
    'Eerst recht erboven, dan rustig zakken. Tijdens het duwen meet de robot of het goed gaat.',
    'Denk aan je eigen handen: pakken, erboven houden, laten zakken, duwen, loslaten.',
  ),
)
