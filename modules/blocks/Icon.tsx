const drawings = {
  right: 'M4 13l5 5L20 6',
  wrong: 'M6 6l12 12M18 6L6 18',
  part: 'M5 12h14',
  up: 'M12 20V5M5 12l7-7 7 7',
  down: 'M12 4v15M5 12l7 7 7-7',
  toLeft: 'M20 12H5M12 5l-7 7 7 7',
  toRight: 'M4 12h15M12 5l7 7-7 7',
  drag: 'M5 9h14M5 15h14',
  list: 'M5 9l7 7 7-7',
  add: 'M12 5v14M5 12h14',
  play: 'M7 4v16l13-8z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  alert: 'M12 4L2.5 20h19zM12 10v5M12 17.2v.6',
  back: 'M20 12H5M12 5l-7 7 7 7',
  again: 'M5 12a7 7 0 1 1 2.2 5.1M5 19v-5h5',
  print: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z',
  copy: 'M8 8h12v13H8zM16 8V3H4v13h4',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3',
  remove: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
}

export type IconName = keyof typeof drawings

/** A small line drawing on a grid of 24; it always has a word beside it or a name on its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
