import { CircleAlert, CircleCheck, CircleDashed, CloudOff } from 'lucide-react'
import { editorPageTexts } from '~/app/texts/editor'
import { clockText, dayText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { SaveState } from '~/modules/authoring/editor/pageSaver'

/** Whether what is on the screen is on the server, in words. */
export function SaveStatus({ state }: { state: SaveState | undefined }) {
  const t = useTexts(editorPageTexts)
  const language = useLanguage()
  const { icon: Icon, tone, text } = shown(state, t, language)
  return (
    <p className={`save-status state state-${tone}`} role="status">
      <Icon aria-hidden="true" size={20} />
      <span>{text}</span>
    </p>
  )
}

type Texts = (typeof editorPageTexts)['nl']

function shown(state: SaveState | undefined, t: Texts, language: 'nl' | 'en') {
  if (!state) return { icon: CircleDashed, tone: 'none', text: t.loading }
  if (state.is === 'saved') return { icon: CircleCheck, tone: 'passed', text: t.saved(whenText(state.at, language)) }
  if (state.is === 'waiting') return { icon: CloudOff, tone: 'near', text: t[state.why] }
  if (state.is === 'stuck') return { icon: CircleAlert, tone: 'failed', text: t[state.why] }
  if (state.is === 'changed') return { icon: CircleAlert, tone: 'failed', text: t.unsaved }
  return { icon: CircleDashed, tone: 'none', text: t.unsaved }
}

function whenText(at: number, language: 'nl' | 'en') {
  const day = dayText(at, language)
  return day === dayText(Date.now(), language) ? clockText(at, language) : day
}
