import { Link, useLocation, useRouteLoaderData } from '@remix-run/react'
import { Bell, Languages, LogIn, LogOut } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RouteHandle } from '~/app/access'
import type { loader } from '~/app/root'
import { noticesTexts } from '~/app/texts/notices'
import { shellTexts } from '~/app/texts/shell'
import { Mark } from './Mark'
import { navigationIcons } from './navigation'
import { useLanguage, useTexts } from './useTexts'

type Props = { isWide?: boolean; children: ReactNode } & Pick<RouteHandle, 'partOf'>

/** The frame of every page: name plate, menu (at the bottom on a phone), content, title block. */
export function Shell({ isWide = false, partOf, children }: Props) {
  const t = useTexts(shellTexts)
  return (
    <>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <header className="shell-header">
        <a className="shell-plate" href="/catalogue">
          <Mark />
          <span>{t.product}</span>
        </a>
        <Menu partOf={partOf} />
        <Account />
      </header>
      <main id="content" className={isWide ? 'shell-main shell-wide' : 'shell-main'} tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-footer">
        <p>{t.footer}</p>
        <LanguageSwitch />
      </footer>
    </>
  )
}

function Menu({ partOf }: Pick<RouteHandle, 'partOf'>) {
  const t = useTexts(shellTexts)
  const { pathname } = useLocation()
  const items = useRouteLoaderData<typeof loader>('root')?.navigation ?? []
  const place = [partOf].flat().find((wanted) => items.some(({ key }) => key === wanted))
  return (
    <nav className="shell-menu" aria-label={t.mainMenu}>
      {items.map(({ key, to }) => {
        const Icon = navigationIcons[key]
        const isHere = key === place || `${pathname}/`.startsWith(`${to}/`)
        return (
          <Link key={key} to={to} reloadDocument={key === 'catalogue'} aria-current={isHere ? 'page' : undefined}>
            <Icon aria-hidden="true" size={20} />
            <span>{t.nav[key]}</span>
          </Link>
        )
      })}
    </nav>
  )
}

function Account() {
  const t = useTexts(shellTexts)
  const person = useRouteLoaderData<typeof loader>('root')?.person
  if (!person)
    return (
      <a className="shell-account" href="/sign-in">
        <LogIn aria-hidden="true" size={20} />
        <span>{t.signIn}</span>
      </a>
    )
  return (
    <div className="shell-account">
      {person.unread !== undefined && <Notices unread={person.unread} />}
      <a href="/account" className="shell-person">
        <span className="shell-name">{person.name}</span>
        <span className="shell-organisation">{person.organisations.join(', ')}</span>
      </a>
      <form method="post" action="/sign-out">
        <button className="quiet" type="submit">
          <LogOut aria-hidden="true" size={20} />
          <span>{t.signOut}</span>
        </button>
      </form>
    </div>
  )
}

/** For who was ever told something. */
function Notices({ unread }: { unread: number }) {
  const t = useTexts(noticesTexts)
  return (
    <a className="shell-notices" href="/notices" aria-label={unread > 0 ? t.unread(unread) : t.title} title={t.title}>
      <Bell aria-hidden="true" size={22} />
      {unread > 0 && <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </a>
  )
}

function LanguageSwitch() {
  const t = useTexts(shellTexts)
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/language">
      <input type="hidden" name="to" value={pathname + search} />
      <button className="quiet" name="language" value={other} lang={other} type="submit">
        <Languages aria-hidden="true" size={20} />
        <span>{t.otherLanguage}</span>
      </button>
    </form>
  )
}
