import { drawing } from '~/demo/ssomq/drawings'
import {
  block,
  callout,
  h2,
  lesson,
  order,
  p,
  right,
  singleChoice,
  table,
  ul,
  wrong,
} from '~/modules/authoring/writing'
import type { ChecklistContent } from '~/modules/blocks/checklist/checklist'

const starting: ChecklistContent = {
  title: 'Voordat je de robot start',
  before: [
    { id: 'a', text: 'Ik weet waar de noodstop zit.' },
    { id: 'b', text: 'Er is niemand in de cel.' },
    { id: 'c', text: 'Er ligt geen gereedschap in de cel.' },
    { id: 'd', text: 'Mijn slot is eraf en de deur is dicht.' },
  ],
  during: [
    { id: 'e', text: 'Ik blijf buiten het hek.' },
    { id: 'f', text: 'Ik kijk mee bij de eerste drie producten.' },
  ],
  after: [{ id: 'g', text: 'Ik schrijf op wat ik zag en deed.' }],
  linesMade: 7,
}

export const safeWork = lesson(
  'Veilig werken en jouw nieuwe rol',
  p(
    'Een robot is sterk en snel, en hij ziet jou niet. Daarom staat hij meestal in een **cel**: een plek met een hek eromheen.',
  ),
  drawing('robotcel'),
  ul(
    'Gaat de deur open, dan stopt de robot.',
    'De vullers steken door het hek. Je vult bij van buiten.',
    'Het bedieningspaneel met de noodstop zit buiten, bij de deur.',
  ),
  callout(
    'safety',
    p('**Een robot die stilstaat, kan ineens weer bewegen.** Vaak wacht hij alleen op een onderdeel.'),
    p(
      'Ga alleen naar binnen als je daarvoor bent opgeleid. Ga nooit naar binnen zolang de cel nog kan starten. Gebruik de noodstop bij gevaar.',
    ),
  ),
  p(
    'Er zijn ook robots die naast mensen werken, zonder hek. Die heten **cobots**. Ook daar maakt een vakman eerst een risicobeoordeling. Een scherp deel in de grijper blijft namelijk scherp.',
  ),
  order(
    'veiligstoring',
    'Je mag storingen oplossen. Er zit een deel vast in de cel. Wat doe je?',
    [
      'Zet de cel stil met de stopknop.',
      'Schakel stroom en perslucht uit en hang je slot erop.',
      'Controleer of niets meer kan bewegen.',
      'Haal het deel weg.',
      'Ga eruit, sluit de deur en haal je slot weg.',
      'Start de cel weer.',
    ],
    'Met jouw slot erop kan niemand de cel per ongeluk starten. Pas als je eruit bent, gaat het slot eraf.',
    'Denk aan je eigen veiligheid. Eerst stil, dan uit en op slot, dan controleren. Pas daarna steek je je hand in de cel.',
  ),
  h2('Jouw werk verandert'),
  p(
    'De robot neemt handelingen over. Jouw kennis blijft nodig. Jij weet welk deel altijd klemt, en hoe een goed product voelt.',
  ),
  table(
    ['Eerst', 'Straks'],
    ['Zelf monteren', '**Sturen**: de cel vullen, starten, omstellen'],
    ['Zien of iets fout is', '**Controleren**: metingen lezen en oorzaken zoeken'],
    ['Werken zoals altijd', '**Verbeteren**: ideeën voor delen, vullers en grijpers'],
  ),
  p('Daar hoort leren bij. Vraag wat je mag bedienen, en welke uitleg je daarvoor krijgt.'),
  singleChoice(
    'veiligstil',
    'De robot staat stil. De deur van de cel is open. Je ziet een veer op de grond liggen. Wat doe je?',
    wrong(
      'Snel pakken, want de robot staat stil.',
      'Stilstaan is niet genoeg. Iemand kan de deur sluiten en de cel weer starten.',
    ),
    right(
      'Wachten tot de cel uit en op slot is, door iemand die dat mag.',
      'Uit en op slot is pas veilig. Een veer op de grond kan wachten.',
    ),
    wrong(
      'Eerst op de noodstop drukken en dan pakken.',
      'De noodstop is voor gevaar. De perslucht kan er nog op staan, en een ander kan hem weer losdraaien.',
    ),
  ),
  p('Mag je straks zelf een cel starten? Neem dan deze lijst mee.'),
  block('checklist', 'robotstarten', starting),
)
