import { type ReactNode, useId } from 'react'

/** A row of the page: the question on the left, its answer on the right. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
