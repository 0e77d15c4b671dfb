/** Who writes on this screen. Their text is saved as theirs only, whoever is signed in by then. */
export type Author = {
  id: string
  name: string
  email: string
  /** One of the demo's people, who sign in without a password. */
  isOfCast: boolean
}
