import type { ComponentProps } from 'react'
import type { Language } from '~/db/tables'
import { Conflict } from './Conflict'
import { SaveTrouble } from './SaveTrouble'
import { useOfSaver } from './usePageSaver'

type Props = Omit<ComponentProps<typeof SaveTrouble>, 'state' | 'onChoose'> & {
  contentLanguage: Language
  isChoosing: boolean
  setChoosing: (isChoosing: boolean) => void
}

/** What stands above a sheet while its text cannot be saved as it is. The sheet itself is not drawn again for it. */
export function SheetTrouble({ isChoosing, setChoosing, contentLanguage, ...trouble }: Props) {
  const { saver, author } = trouble
  const state = useOfSaver(saver, (one) => one.state)!
  if (state.is !== 'changed' || !isChoosing)
    return <SaveTrouble {...trouble} state={state} onChoose={() => setChoosing(true)} />
  return (
    <Conflict
      {...{ saver, contentLanguage }}
      theirs={state.theirs}
      isOwn={state.theirs.updatedBy === author.name}
      onDone={() => setChoosing(false)}
    />
  )
}
