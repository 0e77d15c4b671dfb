import { moduleResultsTexts } from '~/app/texts/moduleResults'
import { useTexts } from '~/app/ui/useTexts'
import type { PageFigures } from '~/modules/progress/pageFigures'

type Props = { pages: PageFigures[]; people: number; language: string }

/** Where people stop: a sentence, a small drawing, and the same in a table. */
export function PageTable({ pages, people, language }: Props) {
  const t = useTexts(moduleResultsTexts)
  const columns = t.pageColumns
  const [worst] = pages.toSorted((a, b) => b.stopped - a.stopped)
  return (
    <section>
      <h2 id="pages">{t.pages}</h2>
      <p>{t.pagesText}</p>
      <p>{worst && worst.stopped > 0 ? t.mostStopped(worst.stopped, worst.title || t.untitled) : t.noneStopped}</p>
      <Bars pages={pages} people={people} />
      <table className="results-table results-pages" aria-labelledby="pages">
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pages.map(({ title, opened, stopped }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown.
            <tr key={place}>
              <th scope="row">
                {place + 1}. <span lang={language}>{title || t.untitled}</span>
              </th>
              <td data-label={columns.opened}>{t.share(opened, Math.round((100 * opened) / people))}</td>
              <td data-label={columns.stopped}>{stopped}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const [height, step] = [80, 24]

/** A bar per page, as high as the share of people who opened it; who stopped there is hatched off the top. */
function Bars({ pages, people }: Pick<Props, 'pages' | 'people'>) {
  const t = useTexts(moduleResultsTexts)
  const width = pages.length * step
  const label = t.chart(pages.map(({ opened }) => opened).join(', '))
  const high = (count: number) => (count / people) * height
  return (
    <svg
      className="results-bars"
      viewBox={`0 0 ${width} ${height + 18}`}
      style={{ maxWidth: `${width * 2}px` }}
      role="img"
      aria-label={label}
    >
      <pattern id="stopped" width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 4L4 0" />
      </pattern>
      {pages.map(({ opened, stopped }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown.
        <g key={place} transform={`translate(${place * step} 0)`}>
          <rect x="4" y={height - high(opened)} width={step - 8} height={high(opened)} />
          <rect className="stopped" x="4" y={height - high(opened)} width={step - 8} height={high(stopped)} />
          <text x={step / 2} y={height + 14}>
            {place + 1}
          </text>
        </g>
      ))}
      <path className="results-floor" d={`M0 ${height}H${width}`} />
    </svg>
  )
}
