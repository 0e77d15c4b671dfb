import type { Db } from '~/db/connection.server'
import { savePage } from '~/modules/authoring/savePage.server'
import { inviteCoAuthor } from '~/modules/authoring/team/inviteCoAuthor.server'
import { callout, h2, p, right, singleChoice, ul, wrong } from '~/modules/authoring/writing'
import type { DocumentNode } from '~/modules/blocks/document'
import { done } from './done'
import { personOf } from './personOf.server'

const minute = 60_000
const day = 24 * 60 * minute

type Sitting = { authorId: string; at: number; page: number; title: string; content: DocumentNode[] }

const question = singleChoice(
  'cobotbotsing',
  'Een cobot stopt als hij je raakt. Is hij dan altijd veilig?',
  wrong('Ja, daarom staat er geen hek.', ''),
  right('Nee, het hangt af van wat hij vasthoudt.', 'Een scherp deel kan je snijden, ook als de cobot rustig beweegt.'),
)
const start = p('Een cobot is een robot die naast mensen werkt. Hij heeft ronde vormen en beweegt rustig.')
const safety = callout('safety', p('Werk pas naast een cobot als de risicobeoordeling klaar is.'))

/** How two people wrote on over the draft about cobots, in the days before today. */
function sittings(now: number): Sitting[] {
  const first = { page: 0, title: 'Wat is een cobot?' }
  const second = { page: 1, title: 'Samen aan één tafel' }
  return [
    {
      ...first,
      authorId: 'anouk',
      at: now - 2 * day + 20 * minute,
      content: [
        start,
        p('Voelt hij een botsing, dan stopt hij. Toch kan hij je pijn doen, bijvoorbeeld met een scherp deel.'),
        h2('Het hangt af van de klus'),
        ul(
          'Wat zit er in de grijper? Een scherp deel blijft scherp.',
          'Hoe snel beweegt hij?',
          'Waar kan je hand klem komen?',
        ),
        safety,
        question,
      ],
    },
    {
      ...second,
      authorId: 'anouk',
      at: now - 2 * day + 45 * minute,
      content: [
        p(
          'Bij Vos Fijnmechanica staat een cobot aan de lastafel. De lasser legt het deel neer, de cobot houdt het vast.',
        ),
        p('Zo hoeft de lasser niet met één hand te werken.'),
      ],
    },
    {
      ...second,
      authorId: 'bram',
      at: now - day + 10 * minute,
      content: [
        p(
          'Bij Vos Fijnmechanica staat een cobot aan de lastafel. De lasser legt het deel neer, de cobot houdt het vast.',
        ),
        p('Zo heeft de lasser twee handen vrij. Dat werkt sneller en de las wordt rechter.'),
        h2('Afspraken aan tafel'),
        ul('Eén persoon geeft de cobot opdrachten.', 'Loop je weg? Druk dan op pauze.'),
      ],
    },
    {
      ...first,
      authorId: 'bram',
      at: now - day + 40 * minute,
      content: [
        start,
        safety,
        p(
          'Voelt hij een botsing, dan stopt hij binnen een halve seconde. Toch kan hij je pijn doen, met een scherp deel.',
        ),
        h2('Het hangt af van de klus'),
        ul('Wat zit er in de grijper? Een scherp deel blijft scherp.', 'Hoe snel beweegt hij?'),
        question,
      ],
    },
  ]
}

/** Anouk lets Bram of another hub write along on the draft about cobots, and both write, at moments in the past. */
export async function loadHistory(db: Db, now: number) {
  const anouk = await personOf(db, 'anouk')
  const pages = await db
    .selectFrom('modulePage')
    .innerJoin('learningModule', 'learningModule.id', 'modulePage.moduleId')
    .where('learningModule.title', '=', 'Samenwerken met een cobot')
    .orderBy('position')
    .select(['modulePage.id', 'modulePage.moduleId'])
    .execute()
  const { moduleId } = pages[0]!
  done(await inviteCoAuthor(db, anouk, { moduleId, email: 'bram@precisie.example' }, now - 2 * day + 50 * minute))
  for (const { authorId, at, page, title, content } of sittings(now)) {
    const pageId = pages[page]!.id
    const { revision } = await db
      .selectFrom('modulePage')
      .where('id', '=', pageId)
      .select('revision')
      .executeTakeFirstOrThrow()
    const document = { type: 'doc', content }
    done(await savePage(db, await personOf(db, authorId), { pageId, revision, title, document }, at))
  }
}
