/** What stands on a sheet until a school writes its own terms; the sheet says that it is an example. */
export const exampleTerms = `1. Waar deze overeenkomst over gaat
De student leert in het bedrijf wat bij de kwalificatie hoort. Dit heet beroepspraktijkvorming (bpv). Het bpv-blad zegt wie, waar, wanneer en hoeveel uur. Bpv-blad en voorwaarden horen bij elkaar.

2. Wat de school doet
De school zorgt voor het onderwijs en voor een bpv-docent. Die houdt contact met de student en met de praktijkopleider, en is aanspreekbaar als er iets niet goed gaat. De school beoordeelt of de student de bpv haalt en weegt daarbij het oordeel van het bedrijf mee.

3. Wat het bedrijf doet
Het bedrijf is door SBB erkend voor deze kwalificatie. Het wijst een praktijkopleider aan en geeft die er tijd voor. De student krijgt werk waarvan hij leert. Het bedrijf zorgt voor veilig werk, voor uitleg over gevaren en voor beschermende kleding en middelen.

4. Wat de student doet
De student doet zijn best om de leerdoelen te halen, houdt zich aan de regels van het bedrijf en van de school, en houdt zijn uren bij. Wie ziek is, meldt dat op dezelfde dag bij het bedrijf en bij de school.

5. Uren en verlof
De student maakt in elk studiejaar ten minste de uren die op het bpv-blad staan. Verlof en vakantie gaan in overleg met bedrijf en school.

6. Geheimen en gegevens
Wat de student in het bedrijf hoort en ziet en wat geheim moet blijven, vertelt hij niet verder. School en bedrijf gebruiken gegevens van de student alleen voor deze opleiding.

7. Verzekering
Het bedrijf is als werkgever aansprakelijk voor schade tijdens het werk. De school is verzekerd voor de tijd op school.

8. Als er iets verandert
Verandert de praktijkopleider, de periode of het aantal uren, dan maken partijen een nieuw bpv-blad. Het oude blad geldt tot iedereen het nieuwe heeft getekend. Bij een ander bedrijf hoort een nieuwe overeenkomst.

9. Als het niet goed gaat
Student, praktijkopleider en bpv-docent praten eerst met elkaar. Komen zij er niet uit, dan beslist de school samen met het bedrijf, na een gesprek met de student.

10. Wanneer de overeenkomst eindigt
De overeenkomst eindigt op de einddatum van het bpv-blad, bij het diploma, als de student met de opleiding stopt, als het arbeidscontract eindigt, of als het bedrijf zijn erkenning verliest. Partijen kunnen haar ook samen beëindigen, op papier of langs dezelfde weg als zij haar tekenden.`
