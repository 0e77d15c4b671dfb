const drawings = {
  right: 'M4 13l5 5L20 6',
  wrong: 'M6 6l12 12M18 6L6 18',
  part: 'M5 12h14',
  up: 'M12 20V5M5 12l7-7 7 7',
  down: 'M12 4v15M5 12l7 7 7-7',
  toLeft: 'M20 12H5M12 5l-7 7 7 7',
  toRight: 'M4 12h15M12 5l7 7-7 7',
  drag: 'M5 9h14M5 15h14',
  add: 'M12 5v14M5 12h14',
  play: 'M7 4v16l13-8z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
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
