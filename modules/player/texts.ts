/** What the content origin itself says; the page around the player has its texts in the app. */
export const playerTexts = {
  nl: {
    endedTitle: 'Leerbank',
    ended: 'Deze link werkt niet meer. Ga terug naar Leerbank en open de module opnieuw. Wat is opgeslagen, is er nog.',
    returned: 'Dit onderdeel is gesloten. Kies onderaan een ander onderdeel, of stop bovenaan.',
  },
  en: {
    endedTitle: 'Leerbank',
    ended: 'This link no longer works. Go back to Leerbank and open the module again. What was saved is still there.',
    returned: 'This part is closed. Choose another part at the bottom, or stop at the top.',
  },
}
