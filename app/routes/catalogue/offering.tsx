import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { offeringsTexts } from '~/app/texts/offerings'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { courseJsonLd } from '~/modules/catalogue/courseJsonLd'
import { pictureHash } from '~/modules/catalogue/pictures/keptPicture.server'
import { type OfferingPage, readOffering } from '~/modules/catalogue/readOffering.server'
import { savedOfferings } from '~/modules/catalogue/savedOfferings.server'
import { applyingCompanies } from '~/modules/intake/applying/employees.server'
import { crebosOf, openPlaces } from '~/modules/intake/places/openPlaces.server'
import { pathOfOffering } from '~/modules/paths/following/readPath.server'
import { organisationsWithRole } from '~/modules/people/person'
import { questionsBehind } from '~/modules/practice/questionsBehind.server'
import { assigningOrganisations } from '~/modules/progress/assigning/assignable.server'
import { myLearning } from '~/modules/progress/myLearning.server'
import { Yours } from '../favourites/Yours'
import { PathOnOffering } from '../paths/PathOnOffering'
import { offeringPictureWords } from '../pictures/pictureWords'
import { shareTags } from '../pictures/shareTags'
import { QuestionsBehind } from '../practice/QuestionsBehind'
import { OpenPlaces } from '../workPlaces/OpenPlaces'
import { AssignThis } from './AssignThis'
import { KindSprite, KindWord } from './KindIcon'
import { NextStep } from './NextStep'
import { OfferingFacts } from './OfferingFacts'
import { OfferingSections } from './OfferingSections'
import { OwnOffering } from './OwnOffering'
import './offering.css'
import './offeringPage.css'
import './print.css'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, kept: 'catalogue' })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, origin } = context
  const offering = await readOffering(db, context.person, params.slug!)
  if (!offering) throw data(null, { status: 404 })
  // Who made it can look at it as a visitor, also before it is public.
  const isLookedAt = offering.isOwn && new URL(request.url).searchParams.has('visitor')
  const person = isLookedAt ? undefined : context.person
  const learning = person ? await myLearning(db, person) : []
  return {
    offering,
    isLookedAt,
    signedIn: Boolean(person),
    isCoordinator: person ? organisationsWithRole(person, 'hub', 'coordinator').includes(offering.hubId) : false,
    isSaved: person ? (await savedOfferings(db, person)).includes(offering.id) : false,
    assignsFor: person && offering.isPublished ? await assigningOrganisations(db, person, offering.id) : [],
    learning: learning.find(({ offeringId }) => offeringId === offering.id),
    appliesFor: person ? applyingCompanies(person).length > 0 : false,
    path: offering.kind === 'path' ? await pathOfOffering(db, person, offering.id) : undefined,
    questions: await questionsBehind(db, offering.id),
    open:
      offering.kind === 'bbl'
        ? await openPlaces(
            db,
            offering.hubId,
            await crebosOf(db, [{ id: offering.id, crebo: offering.crebo?.code ?? null }]),
          )
        : undefined,
    course: courseJsonLd(offering, origin),
    picture: `${origin}/catalogue/${offering.slug}/picture.png?v=${pictureHash(offeringPictureWords(offering, offering.language))}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Leerbank' }]
  const { offering, course } = data
  return [
    { title: `${offering.title} · Leerbank` },
    { name: 'description', content: offering.summary },
    ...shareTags({ ...offering, description: offering.summary, address: String(course.url), picture: data.picture }),
    { tagName: 'link', rel: 'canonical', href: String(course.url) },
    { 'script:ld+json': course },
  ]
}

export default function Offering() {
  const page = useLoaderData<typeof loader>()
  const { offering, isLookedAt, learning, signedIn, isSaved, assignsFor } = page
  const { isCoordinator, path, questions, open, appliesFor } = page
  const t = useTexts(offeringPageTexts)
  const lang = offering.language === useLanguage() ? undefined : offering.language
  return (
    <article className="offering">
      {isLookedAt && <LookedAt offeringId={offering.id} />}
      <a className="back" href="/catalogue">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <KindSprite kinds={[offering.kind]} />
      <header className="offering-top">
        <div>
          <KindWord kind={offering.kind} />
          <h1 lang={lang}>{offering.title}</h1>
          <HubPlate hub={offering.hub} />
          <p className="lead" lang={lang}>
            {offering.summary}
          </p>
          {offering.isPublished || isLookedAt ? (
            <NextStep offering={offering} learning={learning} signedIn={signedIn} path={path} appliesFor={appliesFor} />
          ) : (
            <Notice kind="info">{t.withdrawnNotice}</Notice>
          )}
          <OpenPlaces open={open} />
          {offering.isPublished && (
            <Yours offering={offering} signedIn={signedIn} isSaved={isSaved} isLearnt={learning !== undefined} />
          )}
        </div>
        <OfferingFacts offering={offering} />
      </header>
      <PathOnOffering path={path} />
      <QuestionsBehind questions={questions} />
      <OfferingSections offering={offering} lang={lang} />
      <AssignThis offering={offering} organisations={assignsFor} />
      {offering.isOwn && !isLookedAt && <OwnOffering offering={offering} isCoordinator={isCoordinator} />}
    </article>
  )
}

/** Above the page of an offering that its own hub looks at as a visitor. */
function LookedAt({ offeringId }: { offeringId: string }) {
  const t = useTexts(offeringsTexts)
  return (
    <Notice kind="info">
      {t.previewNotice} <a href={`/offerings/${offeringId}`}>{t.previewBack}</a>
    </Notice>
  )
}

/** The name of who offers it; the sector has no page of its own. */
function HubPlate({ hub: { kind, slug, name, colour } }: { hub: OfferingPage['hub'] }) {
  const looks = { className: 'plate', style: { '--hub': colour } as CSSProperties }
  if (kind !== 'hub') return <p {...looks}>{name}</p>
  return (
    <a href={`/hubs/${slug}`} {...looks}>
      {name}
    </a>
  )
}
