import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Globe, Mail, MessageCircleQuestionMark, PenLine, Phone } from 'lucide-react'
import { route } from '~/app/access'
import { connectTexts } from '~/app/texts/connect'
import { hubTexts } from '~/app/texts/hub'
import { hubFormTexts } from '~/app/texts/hubForm'
import { practiceTexts } from '~/app/texts/practice'
import { EmptyState } from '~/app/ui/EmptyState'
import { useTexts } from '~/app/ui/useTexts'
import { addressOf, everything } from '~/modules/catalogue/choice'
import { pictureHash } from '~/modules/catalogue/pictures/keptPicture.server'
import { readHub } from '~/modules/catalogue/readHub.server'
import { savedOfferings } from '~/modules/catalogue/savedOfferings.server'
import { crebosOfHub, openPlaces } from '~/modules/intake/places/openPlaces.server'
import { organisationsWithRole } from '~/modules/people/person'
import { myLearning } from '~/modules/progress/myLearning.server'
import { EmbedThis } from '../embedding/EmbedThis'
import { Subscribe } from '../feeds/Subscribe'
import { hubPictureWords } from '../pictures/pictureWords'
import { shareTags } from '../pictures/shareTags'
import { OpenPlaces } from '../workPlaces/OpenPlaces'
import { HubWords } from './HubWords'
import { inkOn } from './inkOn'
import { statesOf } from './learningStates'
import { OfferingCards } from './OfferingCard'
import './hub.css'
import './print.css'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, kept: 'catalogue', partOf: 'catalogue' })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language, origin } = context
  const found = await readHub(db, params.slug!)
  if (!found) throw data(null, { status: 404 })
  const { id } = found.hub
  return {
    ...found,
    open: await openPlaces(db, id, await crebosOfHub(db, id)),
    isOwn: Boolean(person && organisationsWithRole(person, 'hub', 'coordinator').includes(id)),
    states: person ? statesOf(await myLearning(db, person)) : {},
    saving: person && { saved: await savedOfferings(db, person), to: `/hubs/${found.hub.slug}` },
    description: found.hub.summary || hubTexts[language].description(found.hub.name),
    address: `${origin}/hubs/${found.hub.slug}`,
    origin,
    picture: `${origin}/hubs/${found.hub.slug}/picture.png?v=${pictureHash(hubPictureWords(found, 'nl'))}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.hub.name} · Leerbank` },
        { name: 'description', content: data.description },
        ...shareTags({ ...data, title: data.hub.name, language: 'nl' }),
        { tagName: 'link', rel: 'canonical', href: data.address },
      ]
    : [{ title: 'Leerbank' }]

export default function Hub() {
  const t = useTexts(hubTexts)
  const connect = useTexts(connectTexts)
  const { hub, contacts, isOwn, total, cards, states, saving, origin, open } = useLoaderData<typeof loader>()
  return (
    <>
      <header className="hub">
        <div className="hub-plate" style={{ background: hub.colour, color: inkOn(hub.colour) }}>
          <p>{[t.plainHub, hub.place].filter(Boolean).join(' · ')}</p>
          <h1>{hub.name}</h1>
        </div>
        <div className="hub-words">
          {hub.summary && (
            <p className="hub-summary" lang="nl">
              {hub.summary}
            </p>
          )}
          {hub.hubType && <p>{t.hubTypes[hub.hubType]}</p>}
          {hub.trait && <p>{t.traits[hub.trait]}</p>}
          <OpenPlaces open={open} />
          <HubContact hub={hub} />
          <BringQuestion slug={hub.slug} />
          {isOwn && <EditHub slug={hub.slug} />}
        </div>
      </header>
      <HubWords description={hub.description} contacts={contacts} />
      {total === 0 ? (
        <EmptyState
          as="h2"
          drawing="cell"
          title={t.offerings}
          text={t.none}
          action={{ to: '/catalogue', label: t.noneAction }}
        />
      ) : (
        <section>
          <h2>{t.offerings}</h2>
          <OfferingCards cards={cards} states={states} saving={saving} />
          {total > cards.length && (
            <p className="actions">
              <a className="button second" href={addressOf({ ...everything, hub: [hub.slug] })}>
                {t.all(total)}
              </a>
            </p>
          )}
          <Subscribe calendar={`/hubs/${hub.slug}/calendar.ics`} />
          <p>
            <a href="/connect">{connect.hubLink}</a>
          </p>
        </section>
      )}
      {isOwn && <EmbedThis hub={hub} origin={origin} />}
    </>
  )
}

function EditHub({ slug }: { slug: string }) {
  const t = useTexts(hubFormTexts)
  return (
    <p className="actions">
      <a className="button second" href={`/hubs/${slug}/edit`}>
        <PenLine aria-hidden="true" size={20} />
        {t.edit}
      </a>
    </p>
  )
}

function BringQuestion({ slug }: { slug: string }) {
  const t = useTexts(practiceTexts)
  return (
    <div className="hub-question">
      <p>{t.bringText}</p>
      <a className="button" href={`/hubs/${slug}/question`}>
        <MessageCircleQuestionMark aria-hidden="true" size={20} />
        {t.bring}
      </a>
    </div>
  )
}

function HubContact({ hub }: { hub: { name: string; website: string; email: string; phone: string } }) {
  const t = useTexts(hubTexts)
  if (!hub.website && !hub.email && !hub.phone) return null
  return (
    <ul className="hub-contact" aria-label={t.contact}>
      {/^https?:\/\//.test(hub.website) && (
        <li>
          <a href={hub.website}>
            <Globe aria-hidden="true" size={20} />
            {hub.website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
          </a>
        </li>
      )}
      {hub.email && (
        <li>
          <a href={`mailto:${hub.email}`}>
            <Mail aria-hidden="true" size={20} />
            {hub.email}
          </a>
        </li>
      )}
      {hub.phone && (
        <li>
          <a href={`tel:${hub.phone.replace(/[^\d+]/g, '')}`}>
            <Phone aria-hidden="true" size={20} />
            {hub.phone}
          </a>
        </li>
      )}
    </ul>
  )
}
