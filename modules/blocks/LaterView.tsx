import type { LearnerView } from './block'
import { NotLoaded } from './NotLoaded'
import { blockTexts } from './texts'
import { useLater } from './useLater'

type View = LearnerView<unknown, unknown>

/** The view of a block that is large: it comes from a file of its own when its page is opened. */
export function laterView(fetchView: () => Promise<View>): View {
  return function Later(props) {
    const { place, part, hasFailed, load } = useLater<{ Whole: View }, HTMLDivElement>(async () => ({
      Whole: await fetchView(),
    }))
    if (part) return <part.Whole {...props} />
    return (
      <div ref={place}>
        {hasFailed ? <NotLoaded language={props.language} load={load} /> : <p>{blockTexts[props.language].loading}</p>}
      </div>
    )
  }
}
