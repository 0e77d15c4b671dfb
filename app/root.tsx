import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/components.css'
import './ui/page.css'
import './ui/shell.css'
import { unreadNotices } from '~/modules/coordination/notices/ownNotices.server'
import { workplacesOf } from '~/modules/practice/visibleQuestions.server'
import type { RouteHandle } from './access'
import { shellTexts } from './texts/shell'
import { BrokenPage } from './ui/BrokenPage'
import { watchEarlyPresses } from './ui/earlyPress'
import { hubPartsFor, intakePartsFor, navigationFor } from './ui/navigation'
import { NonceContext } from './ui/nonce'
import { Shell } from './ui/Shell'
import { UnsentNews } from './ui/UnsentNews'

/**
 * Who is signed in and in which language changes by forms that load a new page. Asked along with every other question, a
 * lost network would take the whole screen away instead of the part that could not be loaded.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod ? defaultShouldRevalidate : false

export async function loader({ context }: LoaderFunctionArgs) {
  const { person, language, origin, db } = context
  return {
    language,
    origin,
    person: person
      ? {
          id: person.id,
          name: person.name,
          organisations: [...new Set(person.memberships.map((m) => m.organisationName))],
          unread: await unreadNotices(db, person),
        }
      : null,
    navigation: navigationFor(person),
    hubParts: hubPartsFor(person),
    worksAtCompany: Boolean(person && workplacesOf(person).length > 0),
    intakeParts: intakePartsFor(person),
  }
}

/** The title of a page that has none of its own: one that is not there, or broke. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const t = shellTexts[data?.language ?? 'nl']
  if (!error) return [{ title: t.product }]
  const absent = isRouteErrorResponse(error) && error.status === 404
  return [{ title: `${absent ? t.absentTitle : t.brokenTitle} · ${t.product}` }]
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const language = useRouteLoaderData<typeof loader>('root')?.language ?? 'nl'
  const { scripts: framework, script } = useHandle() ?? {}
  const scripts = framework !== false
  const personId = useRouteLoaderData<typeof loader>('root')?.person?.id
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fdfdfb" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0f1d2a" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/apple-touch.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Meta />
        <Links />
        {scripts && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own.
          <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: watchEarlyPresses }} />
        )}
      </head>
      <body>
        {children}
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
        {script && <script src={script} defer />}
        {!scripts && personId && <UnsentNews personId={personId} />}
      </body>
    </html>
  )
}

export default function Root() {
  const handle = useHandle()
  if (handle?.shell === false) return <Outlet />
  return (
    <Shell isWide={handle?.wide} partOf={handle?.partOf}>
      <Outlet />
    </Shell>
  )
}

function useHandle() {
  return useMatches().at(-1)?.handle as RouteHandle | undefined
}

export function ErrorBoundary() {
  return (
    <Shell>
      <BrokenPage />
    </Shell>
  )
}
