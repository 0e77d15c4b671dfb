const drawings = {
  list: 'M4 6h2M10 6h10M4 12h2M10 12h10M4 18h2M10 18h10',
  previous: 'M20 12H5M12 5l-7 7 7 7',
  next: 'M4 12h15M12 5l7 7-7 7',
  notSeen: 'M12 4a8 8 0 1 0 .01 0',
  busy: 'M12 4a8 8 0 1 0 .01 0M12 10a2 2 0 1 0 .01 0',
  done: 'M12 3a9 9 0 1 0 .01 0M8 12.5l3 3 5.5-6.5',
  failed: 'M12 3a9 9 0 1 0 .01 0M9 9l6 6M15 9l-6 6',
  saved: 'M4 13l5 5L20 6',
  saving: 'M12 4v10M8 10l4 4 4-4M5 19h14',
  alert: 'M12 4L2.5 20h19zM12 10v5M12 17.2v.6',
  info: 'M12 3a9 9 0 1 0 .01 0M12 11v6M12 7.2v.6',
  again: 'M5 12a7 7 0 1 1 2.2 5.1M5 19v-5h5',
  look: 'M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 .01 0',
  close: 'M10 4H5v16h5M14 8l5 4-5 4M19 12H9',
  clock: 'M12 3a9 9 0 1 0 .01 0M12 7v5l3.5 2',
  part: 'M12 3a9 9 0 1 0 .01 0M8 12h8',
}

export type IconName = keyof typeof drawings

/** A small line drawing on a grid of 24, always beside a word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
