import { RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { alongTexts } from '~/app/texts/along'
import { momentText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { Mark } from '~/app/ui/Mark'
import { Notice } from '~/app/ui/Notice'
import type { Language } from '~/db/tables'
import { bytesOf } from '~/modules/player/along/copy'
import { levelAlong } from '~/modules/player/along/level'
import { type Copy, copiesOf, isSent, type Reader, removeCopy, type Visit, visitOf } from '~/modules/player/along/shelf'
import { type News, sendUnsent } from '~/modules/player/journal/sendUnsent'
import { sizeText } from './size'

type Shown = { copy: Copy; unsent: Visit | undefined }
type Props = { reader: Reader | 'closed' | undefined; language: Language }

export function AlongList({ reader, language }: Props) {
  const t = alongTexts[language]
  const personId = typeof reader === 'object' ? reader.personId : undefined
  const { shown, news, isOffline, look } = useAlong(personId)
  const isEmpty = shown?.length === 0
  async function remove(copy: Copy) {
    await removeCopy(copy.attempt)
    await look()
    document.getElementById('content')?.focus()
  }
  return (
    <>
      <header className="shell-header">
        <a className="shell-plate" href="/learning">
          <Mark />
          <span>{t.page.product}</span>
        </a>
      </header>
      <main id="content" className="shell-main along" tabIndex={-1}>
        {isOffline && (
          <Notice kind="info">
            <p>{shown?.length ? t.page.offline : t.page.offlineEmpty}</p>
            <button type="button" className="second" onClick={() => location.reload()}>
              <RefreshCw aria-hidden="true" size={20} />
              {t.page.again}
            </button>
          </Notice>
        )}
        {news.map(({ title, outcome }) => (
          <Notice key={title} kind={outcome === 'kept' ? 'done' : 'info'}>
            <p>{outcome === 'kept' ? t.page.kept(title) : t.page.aside(title)}</p>
          </Notice>
        ))}
        {reader === undefined && (
          <EmptyState
            drawing="stop"
            title={t.page.signedOutTitle}
            text={t.page.signedOutText}
            action={isOffline ? undefined : { to: '/sign-in?to=%2Flearning', label: t.page.signIn }}
          />
        )}
        {reader === 'closed' && (
          <EmptyState drawing="stop" title={t.page.closedTitle} text={t.page.closedText} action={toLearning(t)} />
        )}
        {personId && isEmpty && (
          <EmptyState drawing="gripper" title={t.page.emptyTitle} text={t.page.emptyText} action={toLearning(t)} />
        )}
        {shown && !isEmpty && (
          <>
            <h1>{t.page.title}</h1>
            {!isOffline && <p>{t.page.online}</p>}
            <ul className="along-list">
              {shown.map((one) => (
                <Item key={one.copy.attempt} {...one} language={language} onRemove={() => remove(one.copy)} />
              ))}
            </ul>
            <p>{`${t.rule} ${t.rulePassed}`}</p>
            <p>
              <a href="/learning">{t.page.learning}</a>
            </p>
          </>
        )}
      </main>
    </>
  )
}

function toLearning(t: (typeof alongTexts)['nl']) {
  return { to: '/learning', label: t.page.learning }
}

type ItemProps = Shown & { language: Language; onRemove: () => void }

function Item({ copy, unsent, language, onRemove }: ItemProps) {
  const t = alongTexts[language]
  const { title, hubName, isWhole, attempt } = copy
  return (
    <li>
      <div>
        <h2 lang={copy.language}>{title}</h2>
        <p className="hint">{`${hubName} · ${t.page.size(sizeText(bytesOf(copy), language))}`}</p>
        <p>{unsent ? t.page.unsent(momentText(unsent.keptAt, language)) : isWhole ? t.page.sent : t.page.notWhole}</p>
      </div>
      <p className="take-along-actions">
        {isWhole && (
          <a className="button" href={`#${attempt}`} aria-label={t.page.startNamed(title)}>
            {t.page.start}
          </a>
        )}
        <button type="button" className="quiet" onClick={onRemove} aria-label={t.removeNamed(title)}>
          {t.remove}
        </button>
      </p>
    </li>
  )
}

/** What is on this device, brought level with the server at once and whenever the network comes back. */
function useAlong(personId: string | undefined) {
  const [shown, setShown] = useState<Shown[]>()
  const [news, setNews] = useState<News[]>([])
  // A page that was asked for and could not come shows this one under its own address.
  const [isOffline, setOffline] = useState(!navigator.onLine || location.pathname !== '/along')

  const look = useCallback(async () => {
    if (!personId) return
    const copies = await copiesOf(personId)
    setShown(await Promise.all(copies.map(async (copy) => ({ copy, unsent: await unsentOf(copy) }))))
  }, [personId])

  useEffect(() => {
    async function level() {
      await look()
      if (!personId || !navigator.onLine) return
      const brought = [...(await sendUnsent(personId)), ...(await levelAlong(personId))]
      setNews((before) => [...before, ...brought.filter(({ outcome }) => outcome === 'kept' || outcome === 'aside')])
      if (brought.some(({ outcome }) => outcome === 'later')) setOffline(true)
      await look()
    }
    const online = () => {
      if (location.pathname !== '/along') return location.reload()
      setOffline(false)
      void level()
    }
    const offline = () => setOffline(true)
    void level()
    addEventListener('online', online)
    addEventListener('offline', offline)
    return () => {
      removeEventListener('online', online)
      removeEventListener('offline', offline)
    }
  }, [personId, look])

  return { shown, news, isOffline, look }
}

async function unsentOf({ attempt }: Copy) {
  const visit = await visitOf(attempt)
  return visit && !(await isSent(visit)) ? visit : undefined
}
