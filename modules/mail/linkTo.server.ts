/** The address of a page in a mail. The clock decides on mails too, so no request can say where the site is. */
export function linkTo(path: string) {
  const { APP_ORIGIN, PORT } = process.env
  return (APP_ORIGIN || `http://localhost:${PORT || 3000}`) + path
}
