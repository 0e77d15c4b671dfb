import { drawing } from '~/demo/ssomq/drawings'
import {
  afterStops,
  assemblySeconds,
  cycleSeconds,
  inSeconds,
  made,
  nl,
  rejectedFirst,
  rejectedLater,
  runningSeconds,
  taktSeconds,
  testSeconds,
  valve,
} from '~/demo/ssomq/valve'
import { callout, h2, lesson, p, right, singleChoice, table, wrong } from '~/modules/authoring/writing'

const worked = nl(valve.workedSeconds)
const madeWithMoreStops = nl(afterStops(20) / cycleSeconds)

export const valveFigures = lesson(
  'Voorbeeld: rekenen aan het ventiel',
  p('Haalt de cel genoeg ventielen? Dat reken je uit met een paar getallen. Pak er gerust een rekenmachine bij.'),
  h2('Hoe snel moet het?'),
  p(
    `Een dienst heeft ${valve.workedSeconds / 60} minuten werktijd. Dat is ${worked} seconden. Er zijn ${nl(valve.needed)} goede ventielen nodig.`,
  ),
  p(
    `${worked} : ${nl(valve.needed)} = **${nl(taktSeconds)} seconden**. Elke ${nl(taktSeconds)} seconden moet er dus een goed ventiel klaar zijn. Dat heet de **takttijd**.`,
  ),
  h2('Hoe snel is de cel?'),
  table(['De robot', 'Tijd'], ...valve.moves.map((move) => [move.what, inSeconds(move.seconds)]), [
    '**Samen**',
    `**${inSeconds(assemblySeconds)}**`,
  ]),
  p(
    `De lektest duurt ${valve.leakTestSeconds} seconden. Wegleggen duurt ${valve.putAwaySeconds} seconden. Samen is dat ${testSeconds} seconden. De test loopt op een tweede plek, tegelijk met het monteren.`,
  ),
  drawing('tijdlijn'),
  callout(
    'rule',
    p(`**De langzaamste plek bepaalt het tempo.** Hier is dat het monteren: ${nl(cycleSeconds)} seconden.`),
  ),
  h2('Wat blijft er over?'),
  table(
    ['Per dienst', 'Aantal'],
    ['Werktijd', inSeconds(valve.workedSeconds)],
    [`Stilstand: ${valve.stoppedPercent} procent`, inSeconds(valve.workedSeconds - runningSeconds)],
    ['De cel draait', inSeconds(runningSeconds)],
    [`Gemaakt: ${nl(runningSeconds)} : ${nl(cycleSeconds)}`, nl(made)],
    [`Afkeur eerste week: 1 op de ${valve.rejectedOneInFirst}`, nl(rejectedFirst)],
    ['Goed', `**${nl(made - rejectedFirst)}**`],
  ),
  p(
    `Het lukt net: ${nl(made - rejectedFirst)} is meer dan ${nl(valve.needed)}. Met de groef in de kegel is er minder afkeur. Dan zijn er ${nl(rejectedLater)} fout en ${nl(made - rejectedLater)} goed.`,
  ),
  p(
    `Met de hand duurt een ventiel ${valve.handSeconds} seconden. Twee mensen halen samen ook ${nl(valve.handSeconds / 2)} seconden. De winst zit dus niet alleen in snelheid. Er is ook minder eentonig werk, en elk ventiel is getest.`,
  ),
  singleChoice(
    'rekenenstilstand',
    'De stilstand wordt 20 procent. Haalt de cel dan nog 1.500 goede ventielen?',
    wrong(
      `Ja, want ${nl(cycleSeconds)} seconden is korter dan ${nl(taktSeconds)} seconden.`,
      'Dat klopt alleen als de cel bijna altijd draait. Tel de stilstand ook mee.',
    ),
    right(
      `Nee, de cel maakt er dan maar ${madeWithMoreStops}.`,
      `Er blijft ${nl(afterStops(20))} seconden over. Gedeeld door ${nl(cycleSeconds)} is dat ${madeWithMoreStops}. En dan komt de afkeur er nog af.`,
    ),
    wrong('Ja, want de robot haalt de tijd weer in.', 'Een robot heeft een vast tempo. Verloren tijd komt niet terug.'),
  ),
)
