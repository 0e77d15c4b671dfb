/** What somebody without an account reads who was at a date. */
export const followUpTexts = {
  nl: {
    mail: (module: string, session: string, address: string) => ({
      subject: `Verder na ${session}: ${module}`,
      text: `Je was bij ${session}. Hiermee kun je verder: de module ${module}.\n\nJe vindt hem hier:\n${address}`,
    }),
  },
  en: {
    mail: (module: string, session: string, address: string) => ({
      subject: `Go on after ${session}: ${module}`,
      text: `You were at ${session}. You can go on with the module ${module}.\n\nYou find it here:\n${address}`,
    }),
  },
}
