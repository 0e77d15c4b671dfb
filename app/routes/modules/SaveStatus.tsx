import { CircleAlert, CircleCheck, CircleDashed, CloudOff } from 'lucide-react'
import { savingTexts } from '~/app/texts/saving'
import { dayText, timeText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PageSaver, SaveState } from '~/modules/authoring/saving/pageSaver'
import { useOnline } from './useOnline'
import { useOfSaver } from './usePageSaver'

/** Whether what is on the screen is on the server, in words. */
export function SaveStatus({ saver }: { saver: PageSaver | undefined }) {
  const state = useOfSaver(saver, (one) => one.state)
  const t = useTexts(savingTexts)
  const language = useLanguage()
  const isOnline = useOnline()
  const { icon: Icon, tone, text } = shown(state, isOnline, t, language)
  return (
    <p className={`save-status state state-${tone}`} role="status">
      <Icon aria-hidden="true" size={20} />
      <span>{text}</span>
    </p>
  )
}

type Texts = (typeof savingTexts)['nl']

function shown(state: SaveState | undefined, isOnline: boolean, t: Texts, language: 'nl' | 'en') {
  if (!state) return { icon: CircleDashed, tone: 'none', text: t.loading }
  if (state.is === 'saved') {
    const when = whenText(state.at, language)
    if (!isOnline) return { icon: CloudOff, tone: 'near', text: t.savedOffline(when) }
    return { icon: CircleCheck, tone: 'passed', text: t.saved(when) }
  }
  if (state.is === 'waiting') return { icon: CloudOff, tone: 'near', text: t.waiting[state.why] }
  if (state.is === 'stuck') return { icon: CircleAlert, tone: 'failed', text: t[state.why] }
  if (state.is === 'changed') return { icon: CircleAlert, tone: 'failed', text: t.unsaved }
  if (!isOnline) return { icon: CloudOff, tone: 'near', text: t.waiting.offline }
  return { icon: CircleDashed, tone: 'none', text: t.unsaved }
}

function whenText(at: number, language: 'nl' | 'en') {
  const day = dayText(at, language)
  return day === dayText(Date.now(), language) ? timeText(at, language) : day
}
