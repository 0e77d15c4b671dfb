import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { courseJsonLd } from '~/modules/catalogue/courseJsonLd'
import { readOffering } from '~/modules/catalogue/readOffering.server'
import { pathOfOffering } from '~/modules/paths/following/readPath.server'
import { assigningOrganisations } from '~/modules/progress/assigning/assignable.server'
import { myLearning } from '~/modules/progress/myLearning.server'
import { PathOnOffering } from '../paths/PathOnOffering'
import { AssignThis } from './AssignThis'
import { KindSprite, KindWord } from './KindIcon'
import { NextStep } from './NextStep'
import { OfferingFacts } from './OfferingFacts'
import { OfferingSections } from './OfferingSections'
import { OwnOffering } from './OwnOffering'
import './offering.css'
import './offeringPage.css'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, kept: 'catalogue' })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, origin } = context
  const offering = await readOffering(db, person, params.slug!)
  if (!offering) throw data(null, { status: 404 })
  const learning = person ? await myLearning(db, person) : []
  return {
    offering,
    signedIn: Boolean(person),
    assignsFor: person && offering.isPublished ? await assigningOrganisations(db, person, offering.id) : [],
    learning: learning.find(({ offeringId }) => offeringId === offering.id),
    path: offering.kind === 'path' ? await pathOfOffering(db, person, offering.id) : undefined,
    course: courseJsonLd(offering, origin),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Leerbank' }]
  const { offering, course } = data
  return [
    { title: `${offering.title} · Leerbank` },
    { name: 'description', content: offering.summary },
    { property: 'og:title', content: offering.title },
    { property: 'og:description', content: offering.summary },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: String(course.url) },
    { tagName: 'link', rel: 'canonical', href: String(course.url) },
    { 'script:ld+json': course },
  ]
}

export default function Offering() {
  const { offering, learning, signedIn, assignsFor, path } = useLoaderData<typeof loader>()
  const t = useTexts(offeringPageTexts)
  const lang = offering.language === useLanguage() ? undefined : offering.language
  return (
    <article className="offering">
      <a className="back" href="/catalogue">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <KindSprite kinds={[offering.kind]} />
      <header className="offering-top">
        <div>
          <KindWord kind={offering.kind} />
          <h1 lang={lang}>{offering.title}</h1>
          <a
            className="plate"
            href={`/hubs/${offering.hub.slug}`}
            style={{ '--hub': offering.hub.colour } as CSSProperties}
          >
            {offering.hub.name}
          </a>
          <p className="lead" lang={lang}>
            {offering.summary}
          </p>
          {offering.isPublished ? (
            <NextStep offering={offering} learning={learning} signedIn={signedIn} path={path} />
          ) : (
            <Notice kind="info">{t.withdrawnNotice}</Notice>
          )}
        </div>
        <OfferingFacts offering={offering} />
      </header>
      <PathOnOffering path={path} />
      <OfferingSections offering={offering} lang={lang} />
      <AssignThis offering={offering} organisations={assignsFor} />
      {offering.isOwn && <OwnOffering offering={offering} />}
    </article>
  )
}
