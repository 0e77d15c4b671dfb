import { useEffect, useRef, useState } from 'react'
import { mostBytes } from '~/modules/authoring/packageUploads/limits'
import { type SendState, sendPackage } from '~/modules/authoring/packageUploads/sendPackage'

export type Chosen = 'tooLarge' | 'wrongKind' | 'empty' | 'oneFile'
type Sender = ReturnType<typeof sendPackage>

/** A package on its way: what is chosen is looked at here first, so that nobody sends for an hour what cannot come in. */
export function useSending(personId: string, moduleId: string | undefined) {
  const [file, setFile] = useState<{ name: string; bytes: number }>()
  const [state, setState] = useState<SendState>()
  const [wrong, setWrong] = useState<Chosen>()
  const sender = useRef<Sender>()

  useEffect(() => {
    if (state?.kind === 'read') window.location.assign(state.address)
  }, [state])

  async function choose(files: ArrayLike<File>) {
    const [first, ...others] = Array.from(files)
    if (!first) return
    const problem = others.length > 0 ? 'oneFile' : await problemOf(first)
    setWrong(problem)
    setState(undefined)
    if (problem) return
    setFile({ name: first.name, bytes: first.size })
    sender.current = sendPackage(first, { personId, moduleId, onState: setState })
  }

  return {
    ...{ file, state, wrong, choose },
    goOn: () => sender.current?.goOn(),
    stop: () => void sender.current?.stop(),
  }
}

// "PK": what every zip begins with.
async function problemOf(file: File): Promise<Chosen | undefined> {
  if (file.size === 0) return 'empty'
  if (file.size > mostBytes) return 'tooLarge'
  const begin = await file
    .slice(0, 2)
    .text()
    .catch(() => '')
  return begin === 'PK' ? undefined : 'wrongKind'
}
