import type { LearnerView } from './block'
import { blockTexts } from './texts'
import { useLater } from './useLater'

type View = LearnerView<unknown, unknown>

/** The view of a block that is large: it comes from a file of its own when its page is opened. */
export function laterView(fetchView: () => Promise<View>): View {
  return function Later(props) {
    const t = blockTexts[props.language]
    const { place, part, hasFailed, load } = useLater<{ Whole: View }, HTMLDivElement>(async () => ({
      Whole: await fetchView(),
    }))
    if (part) return <part.Whole {...props} />
    return (
      <div ref={place} className="comes-later">
        {hasFailed ? <NotLoaded t={t} load={load} /> : <p>{t.loading}</p>}
      </div>
    )
  }
}

/** What stands where something could not be fetched, with a way to try again. */
export function NotLoaded({ t, load }: { t: (typeof blockTexts)['nl']; load: () => void }) {
  return (
    <p role="alert">
      {t.notLoaded}{' '}
      <button type="button" className="second" onClick={load}>
        {t.loadAgain}
      </button>
    </p>
  )
}
